package io.pathway42.audit;

import java.util.List;

/**
 * A finding to be registered.
 *
 * @param grade as the auditor gave it
 * @param handledAs the grade by the rule
 * @param because why the rule gave that grade
 */
public record NewFinding(String grade, String handledAs, String because, List<String> refs, String text) {}
