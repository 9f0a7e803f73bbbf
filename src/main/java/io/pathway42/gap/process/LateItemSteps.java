package io.pathway42.gap.process;

import io.pathway42.engine.Step;
import io.pathway42.gap.Backlog;
import io.pathway42.gap.BacklogItems;
import io.pathway42.identity.People;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done about items that are blocked or late: the owner chased, then the block removed, then a decision. */
@Configuration(proxyBeanMethods = false)
class LateItemSteps {

    private final Backlog backlog;
    private final BacklogItems items;
    private final People people;

    LateItemSteps(Backlog backlog, BacklogItems items, People people) {
        this.backlog = backlog;
        this.items = items;
        this.people = people;
    }

    @Bean
    Step chaseItem() {
        return late("userTask_ChaseItem");
    }

    @Bean
    Step unblockItem() {
        return late("userTask_UnblockItem");
    }

    @Bean
    Step decideOnOverdueItem() {
        return late("userTask_DecideOnOverdueItem");
    }

    private Step late(String element) {
        return new LateItemStep(element, backlog, items, people);
    }
}
