package io.pathway42.identity;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** An operator and a consultant with a known password, on installations that are for trying out only. */
@Component
@Profile("demo | rehearsal")
class KnownAccounts implements SmartInitializingSingleton {

    static final String PASSWORD = "demo";

    private final People people;

    KnownAccounts(People people) {
        this.people = people;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (String kind : List.of(Person.OPERATOR, Person.CONSULTANT)) {
            if (people.find(kind).isEmpty()) {
                String name = Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
                people.add(new Person(kind, kind, null, name, name, "", kind));
            }
        }
    }
}
