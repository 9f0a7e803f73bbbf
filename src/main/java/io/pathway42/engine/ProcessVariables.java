package io.pathway42.engine;

/** The variables that every process carries. */
public final class ProcessVariables {

    /** Id of the programme; business key of the pathway. */
    public static final String PROGRAMME = "programmeId";

    /** Id of the client; the engine's tenant. */
    public static final String CLIENT = "clientId";

    private ProcessVariables() {}
}
