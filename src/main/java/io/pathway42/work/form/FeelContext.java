package io.pathway42.work.form;

import camundajar.impl.scala.Option;
import camundajar.impl.scala.Some;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.util.Map;
import org.camunda.feel.context.CustomContext;
import org.camunda.feel.context.VariableProvider;

/** Names for an expression, without the copy of all of them that the library makes of a plain map each time. */
final class FeelContext extends CustomContext implements VariableProvider {

    private final Map<String, Object> names;

    FeelContext(Map<String, Object> names) {
        this.names = names;
    }

    @Override
    public VariableProvider variableProvider() {
        return this;
    }

    @Override
    public Option<Object> getVariable(String name) {
        return names.containsKey(name) ? new Some<>(names.get(name)) : Option.empty();
    }

    @Override
    public Iterable<String> keys() {
        return CollectionConverters.asScala(names.keySet());
    }
}
