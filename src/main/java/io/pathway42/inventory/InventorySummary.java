package io.pathway42.inventory;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The inventory in numbers.
 *
 * @param byActClass number of systems by class under the EU AI Act
 * @param shadow found in use without approval
 * @param fullAiia systems that need a full impact assessment
 * @param stop systems that have to be stopped
 */
public record InventorySummary(
        int total,
        Map<String, Integer> byActClass,
        int shadow,
        int thirdPartyOrEmbedded,
        int fullAiia,
        int stop,
        int inScope) {

    static InventorySummary of(List<AiSystem> systems) {
        Map<String, Integer> byActClass = new TreeMap<>();
        systems.forEach(system -> byActClass.merge(system.actClass(), 1, Integer::sum));
        return new InventorySummary(
                systems.size(),
                byActClass,
                count(systems, AiSystem::shadow),
                count(systems, AiSystem::thirdPartyOrEmbedded),
                count(systems, system -> "full".equals(system.aiiaRoute())),
                count(systems, system -> "stop".equals(system.aiiaRoute())),
                count(systems, AiSystem::inScope));
    }

    private static int count(List<AiSystem> systems, java.util.function.Predicate<AiSystem> which) {
        return (int) systems.stream().filter(which).count();
    }
}
