package io.pathway42.audit;

import io.pathway42.standard.Requirement;

/** How auditors refer to the standard: by a clause or control, or by a heading above several. */
final class StandardRefs {

    private StandardRefs() {}

    static boolean covers(String ref, Requirement requirement) {
        return requirement.ref().equals(ref) || requirement.ref().startsWith(ref + ".");
    }
}
