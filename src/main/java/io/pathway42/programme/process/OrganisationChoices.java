package io.pathway42.programme.process;

import com.fasterxml.jackson.databind.JsonNode;
import io.pathway42.engine.FormChoices;
import io.pathway42.programme.Definition;
import io.pathway42.programme.Programmes;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Departments and sites of a client; a client that named none is one of each itself. */
@Configuration(proxyBeanMethods = false)
class OrganisationChoices {

    @Bean
    FormChoices departmentChoices(Programmes programmes) {
        return new ListChoices("departments", programmes);
    }

    @Bean
    FormChoices siteChoices(Programmes programmes) {
        return new ListChoices("sites", programmes);
    }

    private record ListChoices(String key, Programmes programmes) implements FormChoices {

        @Override
        public List<Choice> choices(String programmeId) {
            Definition definition = programmes.definition(programmeId);
            List<Choice> named =
                    definition.entries(key).stream().map(ListChoices::choice).toList();
            return named.isEmpty() ? List.of(new Choice(definition.clientName(), definition.clientId())) : named;
        }

        private static Choice choice(JsonNode entry) {
            return new Choice(entry.path("name").asText(), entry.path("id").asText());
        }
    }
}
