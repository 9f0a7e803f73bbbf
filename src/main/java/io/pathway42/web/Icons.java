package io.pathway42.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.standard.processor.StandardIfTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

/** Gives templates {@code <svg th:icon="inbox"></svg>}: an icon by its name, drawn beside words and hidden from those who listen. */
@Component
class Icons extends AbstractProcessorDialect {

    private static final String PREFIX = "th";
    private static final int AFTER_CONDITIONS = StandardIfTagProcessor.PRECEDENCE + 350;
    private static final String SHEET = "/assets/icons.svg";

    Icons() {
        super("icons", PREFIX, StandardDialect.PROCESSOR_PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Icon(prefix));
    }

    private static final class Icon extends AbstractStandardExpressionAttributeTagProcessor {

        Icon(String prefix) {
            super(TemplateMode.HTML, prefix, "icon", AFTER_CONDITIONS, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName attribute,
                String expression,
                Object name,
                IElementTagStructureHandler structure) {
            structure.setAttribute("class", "icon");
            structure.setAttribute("aria-hidden", "true");
            structure.setAttribute("focusable", "false");
            String drawing = context.buildLink(SHEET, null) + "#" + name;
            structure.setBody("<use href=\"" + HtmlEscape.escapeHtml4Xml(drawing) + "\"></use>", false);
        }
    }
}
