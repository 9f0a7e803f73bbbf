package io.pathway42.inventory;

/** Builds AI systems for tests, like one there is. */
final class AnAiSystem {

    private final AiSystem system;
    private String actClass;
    private String route;

    private AnAiSystem(AiSystem system) {
        this.system = system;
        this.actClass = system.actClass();
        this.route = system.aiiaRoute();
    }

    static AnAiSystem like(AiSystem system) {
        return new AnAiSystem(system);
    }

    AnAiSystem withClass(String decided) {
        this.actClass = decided;
        return this;
    }

    AnAiSystem withRoute(String decided) {
        this.route = decided;
        return this;
    }

    AiSystem build() {
        return new AiSystem(
                system.programmeId(),
                system.clientId(),
                system.ref(),
                system.name(),
                system.purpose(),
                system.owner(),
                system.unit(),
                system.status(),
                system.origin(),
                system.isoRole(),
                system.actRole(),
                system.models(),
                system.suppliers(),
                system.personalData(),
                system.affected(),
                system.autonomy(),
                system.users(),
                system.euExposure(),
                system.shadow(),
                system.discoveredBy(),
                system.inScope(),
                system.documents(),
                system.issues(),
                system.legalNote(),
                actClass,
                system.actBasis(),
                system.actBecause(),
                system.actDecidedOn(),
                system.shadowVerdict(),
                system.shadowVerdictDue(),
                system.criticality(),
                route,
                system.aiiaBecause(),
                system.aiiaStatus(),
                system.aiiaLevel(),
                system.aiiaOn(),
                system.aiiaNext(),
                system.confirmedOn());
    }
}
