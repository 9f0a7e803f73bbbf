package io.pathway42.engine;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Narrows what models may reach, and gives every instance its tenant. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    static BeanPostProcessor engineCustomizer(BeanFactory beans) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof SpringProcessEngineConfiguration engine) {
                    engine.setBeans(new ModelBeans(beans));
                    engine.setTenantIdProvider(new ClientTenants());
                }
                return bean;
            }
        };
    }

    /** The beans that an expression in a model can name; all others do not exist for it. */
    private static final class ModelBeans extends AbstractMap<Object, Object> {

        private final BeanFactory beans;

        ModelBeans(BeanFactory beans) {
            this.beans = beans;
        }

        @Override
        public boolean containsKey(Object name) {
            return beans.containsBean(name.toString())
                    && (beans.isTypeMatch(name.toString(), ModelReadable.class)
                            || beans.isTypeMatch(name.toString(), JavaDelegate.class)
                            || beans.isTypeMatch(name.toString(), ExecutionListener.class));
        }

        @Override
        public @Nullable Object get(Object name) {
            return containsKey(name) ? beans.getBean(name.toString()) : null;
        }

        @Override
        public Set<Map.Entry<Object, Object>> entrySet() {
            return Set.of();
        }
    }
}
