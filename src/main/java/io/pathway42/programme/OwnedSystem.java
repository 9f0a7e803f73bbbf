package io.pathway42.programme;

/**
 * An AI system, as far as conflicts of duties go.
 *
 * @param owner local id in a definition, sign-in name in a programme
 * @param builtHere whether it was built here, wholly or on a model of somebody else
 * @param high whether its class asks for a full assessment
 * @param path where in the definition, empty in a programme
 */
public record OwnedSystem(String ref, String name, String owner, boolean builtHere, boolean high, String path) {

    String label() {
        return ref + " " + name;
    }
}
