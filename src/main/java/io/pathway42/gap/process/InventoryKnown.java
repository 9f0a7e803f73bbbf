package io.pathway42.gap.process;

import io.pathway42.engine.Deviation;
import io.pathway42.engine.GateCriterion;
import io.pathway42.inventory.AiSystem;
import io.pathway42.inventory.AiSystems;
import java.util.List;
import org.springframework.stereotype.Component;

/** The gap analysis starts once four systems in five have an owner and a class. */
@Component
class InventoryKnown implements GateCriterion {

    private static final double ENOUGH = 0.8;

    private final AiSystems systems;

    InventoryKnown(AiSystems systems) {
        this.systems = systems;
    }

    @Override
    public String phase() {
        return "P04";
    }

    @Override
    public Side side() {
        return Side.ENTRY;
    }

    @Override
    public List<Deviation> deviations(String programmeId) {
        List<AiSystem> all = systems.all(programmeId);
        long open = all.stream()
                .filter(system -> system.owner().isEmpty() || "open".equals(system.actClass()))
                .count();
        return open > all.size() * (1 - ENOUGH)
                ? List.of(new Deviation(
                        "inventory-too-thin",
                        open + " of " + all.size() + " AI systems have no owner or no class yet.",
                        "registers/ai-systems"))
                : List.of();
    }
}
