package io.pathway42.web;

import io.pathway42.language.Sentences;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** Gives templates {@code #days}, {@code #labels}, {@code #programmes} and {@code #sentences}: unlike beans named with {@code @} they can be compiled. */
@Component
class SaidInTemplates implements IExpressionObjectDialect {

    private final Map<String, Object> said;

    SaidInTemplates(Days days, Labels labels, ProgrammeNames programmes, Sentences sentences) {
        this.said = Map.of("days", days, "labels", labels, "programmes", programmes, "sentences", sentences);
    }

    @Override
    public String getName() {
        return "said";
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return new IExpressionObjectFactory() {
            @Override
            public Set<String> getAllExpressionObjectNames() {
                return said.keySet();
            }

            @Override
            public @Nullable Object buildObject(IExpressionContext context, String name) {
                return said.get(name);
            }

            @Override
            public boolean isCacheable(String name) {
                return true;
            }
        };
    }
}
