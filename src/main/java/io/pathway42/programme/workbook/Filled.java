package io.pathway42.programme.workbook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pathway42.problem.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A workbook as it was filled in.
 *
 * @param root the definition that it says
 * @param faults what cannot be read in it
 * @param places where each value of the definition stands
 * @param sheets what was entered, to be shown
 */
public record Filled(ObjectNode root, List<Fault> faults, Places places, List<FilledSheet> sheets) {

    /** All that is wrong, by cell: what could not be read, and what was found wrong with the definition. */
    public List<Fault> located(List<Fault> ofTheDefinition) {
        List<Fault> all = new ArrayList<>(faults);
        Set<String> known = new HashSet<>();
        faults.forEach(fault -> known.add(fault.field()));
        ofTheDefinition.stream().map(places::located).forEach(fault -> {
            if (fault.column() == null || !known.contains(fault.field())) {
                all.add(fault);
            }
        });
        return all;
    }
}
