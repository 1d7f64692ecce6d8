package org.redress.query.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redress.query.counter.PeriodKeys;
import org.redress.query.counter.RegionPath;
import org.redress.query.figure.FigureDefinition.FigureSpan;

/**
 * What a figure is asked for.
 *
 * @param from first day, null for no bound
 * @param to last day, null for no bound
 * @param region region with everything below it, {@link RegionPath#EVERYWHERE} for all
 * @param currency ISO 4217 code of money
 * @param members one member of each dimension that it is narrowed to
 */
public record Scope(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String region,
    String currency,
    Map<FigureDimension, String> members) {

  /** Copies the members, in a fixed order. */
  public Scope {
    members = Collections.unmodifiableMap(new TreeMap<>(members));
  }

  /** The same period one year before; the last day of a month stays the last day. */
  public Scope yearBefore() {
    return over(from == null ? null : from.minusYears(1), to == null ? null : yearBefore(to));
  }

  private static LocalDate yearBefore(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    return day.equals(month.atEndOfMonth())
        ? month.minusYears(1).atEndOfMonth()
        : day.minusYears(1);
  }

  /** The same for other days. */
  public Scope over(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new Scope(first, last, region, currency, members);
  }

  /** The same narrowed to one member more. */
  public Scope narrowedTo(FigureDimension dimension, String member) {
    Map<FigureDimension, String> more = new EnumMap<>(FigureDimension.class);
    more.putAll(members);
    more.put(dimension, member);
    return new Scope(from, to, region, currency, more);
  }

  /** The days that count for a figure. */
  Scope spanning(FigureSpan span) {
    return span == FigureSpan.STOCK ? over(to == null ? null : PeriodKeys.FIRST_DAY, to) : this;
  }

  /** Whether what a card contributes on a day counts. Decided on the card alone, without keys. */
  boolean holds(Dimensions card, LocalDate day) {
    return (from == null || !day.isBefore(from))
        && (to == null || !day.isAfter(to))
        && (region.equals(RegionPath.EVERYWHERE) || RegionPath.of(card.region()).contains(region))
        && members.entrySet().stream().allMatch(one -> card.has(one.getKey(), one.getValue()));
  }
}
