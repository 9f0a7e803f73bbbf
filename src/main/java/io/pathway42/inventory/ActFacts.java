package io.pathway42.inventory;

/**
 * The facts that the class under the EU AI Act is decided on, in the order in which the Act asks for them.
 *
 * @param reach {@code in} or {@code outside} the reach of Art. 2
 * @param prohibitedPractice letter of Art. 5(1), or {@code none}
 * @param annexOne safety component or product under Annex I that needs third-party assessment
 * @param annexThreeArea number of the Annex III area, or {@code none}
 * @param exemption of Art. 6(3), or {@code none}
 * @param profiling persons are profiled, which excludes the exemption
 * @param transparencyDuty of Art. 50, or {@code none}
 */
public record ActFacts(
        String reach,
        String prohibitedPractice,
        boolean annexOne,
        String annexThreeArea,
        String exemption,
        boolean profiling,
        String transparencyDuty) {}
