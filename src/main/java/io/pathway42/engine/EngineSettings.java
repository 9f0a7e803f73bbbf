package io.pathway42.engine;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the engine.
 *
 * @param rehearsal whether the clock is virtual and moves by hand
 */
@ConfigurationProperties("pathway42.engine")
record EngineSettings(@DefaultValue("false") boolean rehearsal) {}
