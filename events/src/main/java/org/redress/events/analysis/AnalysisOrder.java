package org.redress.events.analysis;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report is made of: with the same order its files come out the same, byte by byte.
 *
 * @param kind kind of report
 * @param topic the topic, null for a report of a quarter or a year
 * @param region region with everything below it: GB/T 2260 code, or a code of another scheme
 * @param from first day, in China
 * @param to last day, in China
 * @param figures keys of its figures, in order
 * @param currency ISO 4217 code of its money
 * @param asOfCommit number of the last commit that is counted
 */
public record AnalysisOrder(
    AnalysisKind kind,
    @Nullable String topic,
    String region,
    LocalDate from,
    LocalDate to,
    List<String> figures,
    String currency,
    long asOfCommit) {}
