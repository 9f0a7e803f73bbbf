package io.pathway42.work.form;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values inside nested maps and lists; a step of a path is a key or the index of a row. */
final class Paths {

    /** Nothing there at all, which form-js tells apart from null. */
    static final Object ABSENT = new Object() {
        @Override
        public String toString() {
            return "absent";
        }
    };

    private Paths() {}

    static @Nullable Object get(@Nullable Object root, List<?> path) {
        Object here = root;
        for (Object step : path) {
            here = step(here, step);
            if (here == ABSENT) {
                return ABSENT;
            }
        }
        return here;
    }

    private static @Nullable Object step(@Nullable Object from, Object step) {
        if (from instanceof Map<?, ?> map && step instanceof String key) {
            return map.containsKey(key) ? map.get(key) : ABSENT;
        }
        if (from instanceof List<?> list && step instanceof Integer index && index < list.size()) {
            return list.get(index);
        }
        return ABSENT;
    }

    /** Puts the value there and makes the maps and rows on the way. */
    @SuppressWarnings("unchecked")
    static void set(Map<String, Object> root, List<?> path, @Nullable Object value) {
        Object here = root;
        for (int at = 0; at < path.size(); at++) {
            Object step = path.get(at);
            boolean last = at == path.size() - 1;
            Object next = step(here, step);
            if (last) {
                next = value;
            } else if (path.get(at + 1) instanceof Integer ? !(next instanceof List) : !(next instanceof Map)) {
                next = path.get(at + 1) instanceof Integer ? new ArrayList<>() : new LinkedHashMap<>();
            }
            if (step instanceof Integer index) {
                List<@Nullable Object> list = (List<@Nullable Object>) here;
                while (list.size() <= index) {
                    list.add(new LinkedHashMap<>());
                }
                list.set(index, next);
            } else {
                ((Map<String, @Nullable Object>) here).put((String) step, next);
            }
            if (next == null) {
                return;
            }
            here = next;
        }
    }

    /** Takes the value away, and every map and list that this leaves empty. */
    static void clear(Map<String, Object> root, List<?> path) {
        for (int length = path.size(); length > 0; length--) {
            Object parent = get(root, path.subList(0, length - 1));
            Object step = path.get(length - 1);
            if (parent instanceof Map<?, ?> map) {
                map.remove(step);
            } else if (parent instanceof List<?> list && (Integer) step < list.size()) {
                list.set((Integer) step, null);
            }
            boolean empty = (parent instanceof Map<?, ?> map && map.isEmpty())
                    || (parent instanceof List<?> list && list.stream().allMatch(row -> row == null));
            if (!empty) {
                return;
            }
        }
    }

    /** The path as a person reads it: {@code harms[1].severity}. */
    static String text(List<?> path) {
        StringBuilder text = new StringBuilder();
        for (Object step : path) {
            if (step instanceof Integer) {
                text.append('[').append(step).append(']');
            } else {
                text.append(text.isEmpty() ? "" : ".").append(step);
            }
        }
        return text.toString();
    }

    static List<Object> join(List<?> first, List<?> second) {
        List<Object> path = new ArrayList<>(first);
        path.addAll(second);
        return path;
    }

    static List<Object> join(List<?> first, Object step) {
        List<Object> path = new ArrayList<>(first);
        path.add(step);
        return path;
    }

    /** A copy down to the plain values; dates become text as in JSON. */
    @SuppressWarnings("unchecked")
    static <T> T copy(T value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, inner) -> copy.put(key, inner == null ? null : copy(inner)));
            return (T) copy;
        }
        if (value instanceof Collection<?> list) {
            List<@Nullable Object> copy = new ArrayList<>(list.size());
            list.forEach(inner -> copy.add(inner == null ? null : copy(inner)));
            return (T) copy;
        }
        if (value instanceof Temporal || value instanceof Enum) {
            return (T) value.toString();
        }
        return value;
    }
}
