package io.pathway42.programme;

import static io.pathway42.register.Column.chip;
import static io.pathway42.register.Column.date;
import static io.pathway42.register.Column.list;
import static io.pathway42.register.Column.text;

import io.pathway42.register.Register;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProgrammeRegisters {

    @Bean
    Register peopleRegister() {
        return new Register(
                "people",
                "People",
                "programme_person",
                text("name", "Name"),
                text("title", "Title"),
                text("organisation", "Organisation"),
                chip("kind", "Kind"),
                list("roles", "Roles"),
                text("email", "E-mail"),
                date("expires", "Access until"));
    }
}
