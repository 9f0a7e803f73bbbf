package io.pathway42.work;

import io.pathway42.identity.Member;
import java.util.List;
import java.util.Map;

/**
 * To whom somebody may hand a task over.
 *
 * @param allowed whether they may hand it over at all
 * @param people whom they may choose
 * @param barred whom rules of separation keep away
 */
public record HandOver(boolean allowed, List<Member> people, List<Barred> barred) {

    static final HandOver NOT = new HandOver(false, List.of(), List.of());

    static HandOver among(List<Member> members, Map<String, String> barred) {
        return new HandOver(
                true,
                members.stream()
                        .filter(member -> !barred.containsKey(member.ref()))
                        .toList(),
                members.stream()
                        .filter(member -> barred.containsKey(member.ref()))
                        .map(member -> new Barred(member.name(), String.valueOf(barred.get(member.ref()))))
                        .toList());
    }

    /** @param why as it reads behind the name: the ground, the rule in words and its number */
    public record Barred(String name, String why) {}
}
