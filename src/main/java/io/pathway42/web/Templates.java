package io.pathway42.web;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Room for all templates and their expressions, which by default push each other out and are read and compiled anew. */
@Configuration(proxyBeanMethods = false)
class Templates {

    private static final int TEMPLATES = 1_000;
    private static final int EXPRESSIONS = 10_000;

    @Autowired
    void keepAll(SpringTemplateEngine engine) {
        StandardCacheManager cache = new StandardCacheManager();
        cache.setTemplateCacheMaxSize(TEMPLATES);
        cache.setExpressionCacheMaxSize(EXPRESSIONS);
        engine.setCacheManager(cache);
    }
}
