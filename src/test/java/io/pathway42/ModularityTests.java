package io.pathway42;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void keepsModulesFreeOfCyclesAndOfEachOthersInternals() {
        ApplicationModules.of(Pathway42.class).verify();
    }
}
