package io.pathway42.programme;

import com.fasterxml.jackson.databind.JsonNode;
import io.pathway42.problem.Fault;
import io.pathway42.problem.Problem;
import io.pathway42.programme.workbook.FilledSheet;
import io.pathway42.programme.workbook.Places;
import java.util.List;

/**
 * A definition that was read and checked.
 *
 * @param root the whole tree, as far as it could be read
 * @param faults all that is wrong with it, by path or by cell
 * @param places where a workbook says each part of it
 * @param sheets what was entered, when it came as a workbook
 */
public record HandedIn(JsonNode root, List<Fault> faults, Places places, List<FilledSheet> sheets) {

    public boolean faultless() {
        return faults.isEmpty();
    }

    /** @throws Problem.Refused with every fault */
    Definition definition() {
        if (!faults.isEmpty()) {
            throw new Problem.Refused(
                    "definition-refused",
                    faults.size() == 1
                            ? "The definition has a fault. Nothing was opened."
                            : "The definition has %d faults. Nothing was opened.".formatted(faults.size()),
                    faults);
        }
        return new Definition(root);
    }
}
