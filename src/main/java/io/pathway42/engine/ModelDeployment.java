package io.pathway42.engine;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys what the product ships: one deployment per module folder with its models, decisions and forms together, under
 * names that are the same in a jar and in a source tree, and only when something changed.
 */
@Component
class ModelDeployment implements InitializingBean {

    private static final String[] SHIPPED = {
        "classpath*:processes/*/*.bpmn", "classpath*:processes/*/*.dmn", "classpath*:forms/*/*.form"
    };

    private final RepositoryService repository;

    ModelDeployment(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        for (var module : resourcesByModule().entrySet()) {
            var deployment = repository
                    .createDeployment()
                    .name(module.getKey())
                    .source("pathway42")
                    .enableDuplicateFiltering(false);
            for (var resource : module.getValue().entrySet()) {
                try (InputStream content = resource.getValue().getInputStream()) {
                    deployment.addInputStream(resource.getKey(), content);
                }
            }
            deployment.deploy();
        }
    }

    private static Map<String, Map<String, Resource>> resourcesByModule() throws IOException {
        Map<String, Map<String, Resource>> modules = new TreeMap<>(Comparator.naturalOrder());
        var resolver = new PathMatchingResourcePatternResolver();
        for (String pattern : SHIPPED) {
            for (Resource resource : resolver.getResources(pattern)) {
                String[] path = resource.getURL().getPath().split("/", -1);
                String module = path[path.length - 2];
                String name = path[path.length - 3] + "/" + module + "/" + path[path.length - 1];
                modules.computeIfAbsent(module, m -> new TreeMap<>()).put(name, resource);
            }
        }
        return modules;
    }
}
