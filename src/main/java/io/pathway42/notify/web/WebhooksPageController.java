package io.pathway42.notify.web;

import io.pathway42.notify.Webhook;
import io.pathway42.notify.WebhookDeliveries;
import io.pathway42.notify.WebhookDelivery;
import io.pathway42.notify.WebhookEvent;
import io.pathway42.notify.Webhooks;
import io.pathway42.problem.Fault;
import io.pathway42.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of a client's webhooks, with their last calls. */
@Controller
@RequestMapping("/programmes/{programmeId}/webhooks")
class WebhooksPageController {

    private static final int LAST_CALLS = 20;

    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;

    WebhooksPageController(Webhooks webhooks, WebhookDeliveries deliveries) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
    }

    @GetMapping
    ModelAndView list(@PathVariable String programmeId) {
        List<Webhook> all = webhooks.of(programmeId);
        Map<String, List<WebhookDelivery>> calls = new LinkedHashMap<>();
        all.forEach(webhook -> calls.put(webhook.id(), deliveries.of(programmeId, webhook.id(), LAST_CALLS)));
        return new ModelAndView("programme/webhooks")
                .addObject("programmeId", programmeId)
                .addObject("webhooks", all)
                .addObject("calls", calls)
                .addObject("events", WebhookEvent.values())
                .addObject("url", "")
                .addObject("chosen", new ArrayList<String>());
    }

    /** The secret is shown in this answer and never again. */
    @PostMapping
    ModelAndView add(
            @PathVariable String programmeId,
            @RequestParam(defaultValue = "") String url,
            @RequestParam(defaultValue = "") List<String> events) {
        try {
            Webhooks.Made made = webhooks.add(programmeId, url.strip(), events);
            return list(programmeId).addObject("made", made);
        } catch (Problem.Refused refused) {
            ModelAndView again = list(programmeId)
                    .addObject("url", url)
                    .addObject("chosen", events)
                    .addObject(
                            "faults",
                            refused.faults().stream()
                                    .collect(Collectors.toMap(Fault::field, Fault::message, (one, other) -> one)));
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
    }

    @PostMapping("/{id}/remove")
    String remove(@PathVariable String programmeId, @PathVariable String id) {
        webhooks.remove(programmeId, id);
        return "redirect:/programmes/" + programmeId + "/webhooks";
    }

    @PostMapping("/{id}/deliveries/{delivery}/redeliver")
    String redeliver(@PathVariable String programmeId, @PathVariable String id, @PathVariable String delivery) {
        deliveries.again(programmeId, id, delivery);
        return "redirect:/programmes/" + programmeId + "/webhooks?again";
    }
}
