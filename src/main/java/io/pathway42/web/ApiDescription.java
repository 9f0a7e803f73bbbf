package io.pathway42.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the API says of all calls: the ways to sign in. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info().title("Pathway42").version("1"))
                .components(
                        new Components()
                                .addSecuritySchemes(
                                        "password", scheme("basic", "A local account without a second factor."))
                                .addSecuritySchemes(
                                        "token",
                                        scheme("bearer", "A personal access token, or one of the single sign-on."))
                                .addSecuritySchemes(
                                        "session",
                                        new SecurityScheme()
                                                .type(SecurityScheme.Type.APIKEY)
                                                .in(SecurityScheme.In.COOKIE)
                                                .name("PATHWAY42")
                                                .description(
                                                        "What a browser has after the sign-in; changes need a CSRF token too.")))
                .addSecurityItem(new SecurityRequirement().addList("password"))
                .addSecurityItem(new SecurityRequirement().addList("token"))
                .addSecurityItem(new SecurityRequirement().addList("session"));
    }

    private static SecurityScheme scheme(String kind, String says) {
        return new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(kind).description(says);
    }
}
