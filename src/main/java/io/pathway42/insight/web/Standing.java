package io.pathway42.insight.web;

import io.pathway42.gap.GroupStanding;
import io.pathway42.gap.RequirementStatus;
import io.pathway42.standard.Catalogue;
import java.util.Comparator;
import java.util.List;

/**
 * How ready one clause or control family is, as mean scores from 0 to 5.
 *
 * @param label its number and title
 * @param defined how many of its requirements reach what stage 1 wants
 */
public record Standing(
        String group, String label, double now, double start, int applicable, int defined, int operating) {

    /** What stage 1 wants to see. */
    public static final int STAGE_1 = RequirementStatus.DEFINED;

    /** What stage 2 wants to see. */
    public static final int STAGE_2 = RequirementStatus.OPERATING;

    /** In the order of the standard. */
    static List<Standing> of(List<GroupStanding> groups, Catalogue catalogue) {
        List<String> order =
                catalogue.groups().stream().map(Catalogue.Group::id).toList();
        return groups.stream()
                .sorted(Comparator.comparingInt(group -> order.indexOf(group.groupId())))
                .map(group -> new Standing(
                        group.groupId(),
                        title(catalogue, group.groupId()),
                        mean(group.score(), group.applicable()),
                        mean(group.startScore(), group.applicable()),
                        group.applicable(),
                        group.defined(),
                        group.operating()))
                .toList();
    }

    private static String title(Catalogue catalogue, String id) {
        return catalogue.groups().stream()
                .filter(group -> group.id().equals(id))
                .map(Catalogue.Group::title)
                .findFirst()
                .orElse(id);
    }

    private static double mean(int sum, int count) {
        return count == 0 ? 0 : Math.round(10.0 * sum / count) / 10.0;
    }

    public boolean readyForStage1() {
        return defined == applicable;
    }

    public boolean readyForStage2() {
        return operating == applicable;
    }
}
