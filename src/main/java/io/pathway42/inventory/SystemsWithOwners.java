package io.pathway42.inventory;

import io.pathway42.programme.OwnedSystem;
import io.pathway42.programme.OwnedSystems;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells who answers for which AI system that is in use. */
@Component
class SystemsWithOwners implements OwnedSystems {

    private final AiSystems systems;

    SystemsWithOwners(AiSystems systems) {
        this.systems = systems;
    }

    @Override
    public List<OwnedSystem> of(String programmeId) {
        return systems.all(programmeId).stream()
                .filter(AiSystem::running)
                .map(system -> new OwnedSystem(
                        system.ref(),
                        system.name(),
                        system.owner(),
                        system.origin().startsWith("built"),
                        "high".equals(system.actClass()),
                        ""))
                .toList();
    }
}
