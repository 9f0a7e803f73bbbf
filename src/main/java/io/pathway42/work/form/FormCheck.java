package io.pathway42.work.form;

import io.pathway42.problem.Fault;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Checks a submission against its form as form-js would before it lets it go. */
@Component
public class FormCheck {

    private final Clock clock;
    private final Feel feel;

    public FormCheck(Clock clock) {
        this.clock = clock;
        this.feel = new Feel(clock);
    }

    /**
     * The outcome.
     *
     * @param faults one per field, empty when the submission may be taken
     * @param data what form-js would submit for it: fields left out are there with their empty values
     */
    public record Checked(List<Fault> faults, Map<String, Object> data) {}

    /** What is wrong with a submission; a field's path counts rows from zero: {@code harms[1].severity}. */
    public List<Fault> faults(FormSchema schema, Map<String, Object> prefill, Map<String, Object> submission) {
        return check(schema, prefill, submission).faults();
    }

    /**
     * Checks a submission.
     *
     * @param prefill the data the form began with: prefilled values, choices and what its texts and conditions refer to
     * @param submission keys and values as form-js submits them; null, no text and an empty list count as left out
     */
    public Checked check(FormSchema schema, Map<String, Object> prefill, Map<String, Object> submission) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Object> initial = initial(schema, prefill, today);
        Scope scope = Scope.of(feel, today, initial, initial);
        Map<String, Object> data = Overlay.of(schema.fields(), initial, submission, scope);
        Visible visible = visible(schema, today, initial, data);
        boolean emptied = emptied(visible, submission, data);
        boolean restored = restored(visible, Overlay.base(schema.fields(), initial, submission, scope), data);
        if (emptied || restored) {
            visible = visible(schema, today, initial, data);
        }
        return new Checked(Faults.of(schema, initial, submission, visible), visible.submitted());
    }

    Visible visible(FormSchema schema, LocalDate today, Map<String, Object> initial, Map<String, Object> data) {
        return Visible.of(schema.fields(), feel, today, initial, data);
    }

    Map<String, Object> initial(FormSchema schema, Map<String, Object> prefill, LocalDate today) {
        return Initial.of(schema.fields(), prefill, Scope.of(feel, today, prefill, prefill));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Empties what is shown, could be changed and was not sent: leaving out is not agreeing to the prefill. */
    private static boolean emptied(Visible visible, Map<String, Object> submission, Map<String, Object> data) {
        boolean changed = false;
        for (Visible.Place place : visible.fields().values()) {
            Input input = place.field().input();
            if (input != null
                    && !place.locked()
                    && !place.field().disabled()
                    && Paths.get(submission, place.path()) == Paths.ABSENT
                    && !Values.equal(place.value(), input.empty())) {
                Paths.set(data, place.path(), input.empty());
                changed = true;
            }
        }
        for (Visible.Place list : visible.lists().values()) {
            Field.Rows rows = list.field().rows();
            if (rows != null
                    && rows.open()
                    && !list.locked()
                    && !(Paths.get(submission, list.path()) instanceof List<?> sent && !sent.isEmpty())
                    && submits(list.field())) {
                Paths.set(data, list.path(), List.of());
                changed = true;
            }
        }
        return changed;
    }

    /** Takes back what nobody could change. */
    private static boolean restored(Visible visible, Map<String, Object> base, Map<String, Object> data) {
        boolean changed = false;
        for (Visible.Place place : visible.fields().values()) {
            Object before = Paths.get(base, place.path());
            if (place.locked() && before != Paths.ABSENT && !Values.equal(before, place.value())) {
                Paths.set(data, place.path(), before);
                changed = true;
            }
        }
        return changed;
    }

    private static boolean submits(Field field) {
        return field.children().stream().anyMatch(child -> child.input() == null ? submits(child) : !child.disabled());
    }
}
