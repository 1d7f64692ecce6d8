package org.redress.command.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.command.PublicitySetting;
import org.redress.events.calendar.CalendarMissing;
import org.redress.events.calendar.Calendars;
import org.redress.events.clock.AppliedRule;
import org.redress.events.clock.Due;
import org.redress.events.clock.Duty;
import org.redress.events.clock.Instrument;
import org.redress.events.clock.LimitUnit;
import org.redress.events.clock.Regime;

/** Applies regimes, limits, calendars and settings to a file. */
public final class Rulebook {

  private final List<RegimePeriod> regimes;
  private final List<LimitRule> rules;
  private final Calendars calendars;
  private final Policy policy;
  private final List<PublicitySetting> publicity;

  /** From these data. */
  public Rulebook(
      List<RegimePeriod> regimes,
      List<LimitRule> rules,
      Calendars calendars,
      Policy policy,
      List<PublicitySetting> publicity) {
    this.regimes = List.copyOf(regimes);
    this.rules = List.copyOf(rules);
    this.calendars = calendars;
    this.policy = policy;
    this.publicity = List.copyOf(publicity);
  }

  /** The settings in use. */
  public Policy policy() {
    return policy;
  }

  /** The same with other settings. */
  public Rulebook with(Policy other) {
    return new Rulebook(regimes, rules, calendars, other, publicity);
  }

  /** The same with other calendars. */
  public Rulebook with(Calendars other) {
    return new Rulebook(regimes, rules, other, policy, publicity);
  }

  /** The same with other settings of publicity. */
  public Rulebook with(List<PublicitySetting> other) {
    return new Rulebook(regimes, rules, calendars, policy, other);
  }

  /** The setting of publicity in force on a day. */
  public PublicitySetting publicity(LocalDate day) {
    return publicity.stream()
        .filter(setting -> !setting.validFrom().isAfter(day))
        .max(Comparator.comparing(PublicitySetting::validFrom))
        .orElse(PublicitySetting.NONE);
  }

  /**
   * Last day for showing a complaint, null when the setting has no limit or a calendar that it
   * needs is not published.
   */
  public @Nullable LocalDate publicityDue(
      PublicitySetting setting, String region, LocalDate closedOn) {
    Integer limit = setting.withinLimit();
    if (limit == null) {
      return null;
    }
    try {
      return setting.withinUnit() == LimitUnit.WORKING_DAYS
          ? new DayCount(calendars.in(region)).workingDays(closedOn, limit, List.of()).dueOn()
          : closedOn.plusDays(limit);
    } catch (CalendarMissing missing) {
      return null;
    }
  }

  /** The calendars in use. */
  public Calendars calendars() {
    return calendars;
  }

  /**
   * The regime for a clock of a file.
   *
   * @param receivedOn when the file was received
   * @param startDay when the clock starts
   * @return empty when no regime was in force that this knows
   */
  public Optional<Regime> regime(LocalDate receivedOn, LocalDate startDay) {
    LocalDate decisive =
        switch (policy.transition()) {
          case REGIME_OF_RECEIPT -> receivedOn;
          case REGIME_OF_START -> startDay;
        };
    return regimes.stream()
        .filter(regime -> regime.covers(decisive))
        .map(RegimePeriod::id)
        .findFirst();
  }

  /** By how much the limit of a duty can be extended once, 0 when it cannot or there is none. */
  public int extension(Duty duty, Regime regime) {
    return candidates(duty, regime).stream().mapToInt(LimitRule::extension).max().orElse(0);
  }

  /**
   * The limit of a duty that begins.
   *
   * @param regime the regime of the file
   * @param region region of the authority that has the duty
   * @param startDay the day that sets the limit off, which is not counted
   * @return empty when the regime has no such duty
   */
  public Optional<Term> term(Duty duty, Regime regime, String region, LocalDate startDay) {
    return candidates(duty, regime).stream()
        .map(rule -> term(applied(rule, regime), region, startDay, List.of()))
        .min(Comparator.comparing(Rulebook::end));
  }

  /**
   * The same rule applied once more, to a limit that stood still or was extended.
   *
   * @param gaps days on which the clock stood still
   */
  public Term term(AppliedRule rule, String region, LocalDate startDay, List<Gap> gaps) {
    try {
      return new Term(rule, due(rule, region, startDay, gaps), null);
    } catch (CalendarMissing missing) {
      return new Term(rule, null, missing.year());
    }
  }

  /** A term by the same rule, whose last day was fixed by decision. */
  public Term until(AppliedRule rule, String region, LocalDate startDay, LocalDate lastDay) {
    try {
      return new Term(rule, new DayCount(calendars.in(region)).until(startDay, lastDay), null);
    } catch (CalendarMissing missing) {
      return new Term(rule, null, missing.year());
    }
  }

  /** Which of two limits ends first is not known while the end of one is not known. */
  private static LocalDate end(Term term) {
    return term.due() == null ? LocalDate.MIN : term.due().dueOn();
  }

  private List<LimitRule> candidates(Duty duty, Regime regime) {
    return rules.stream()
        .filter(rule -> rule.duty() == duty && rule.regimes().contains(regime))
        .filter(rule -> isLeftByPolicy(rule, regime))
        .toList();
  }

  private boolean isLeftByPolicy(LimitRule rule, Regime regime) {
    if (rule.duty() != Duty.MEDIATION || regime != Regime.ORDER_20_AND_REGULATIONS) {
      return true;
    }
    return switch (policy.mediationLimit()) {
      case EARLIER -> true;
      case ORDER_20 -> rule.instrument() == Instrument.ORDER_20;
      case IMPLEMENTATION_REGULATIONS -> rule.instrument() == Instrument.IMPLEMENTATION_REGULATIONS;
    };
  }

  private AppliedRule applied(LimitRule rule, Regime regime) {
    return new AppliedRule(
        regime,
        rule.instrument(),
        rule.article(),
        rule.limit(),
        rule.unit(),
        policy.endOfPeriod(),
        policy.version());
  }

  private Due due(AppliedRule rule, String region, LocalDate startDay, List<Gap> gaps) {
    var count = new DayCount(calendars.in(region));
    return rule.unit() == LimitUnit.WORKING_DAYS
        ? count.workingDays(startDay, rule.limit(), gaps)
        : count.days(startDay, rule.limit(), gaps, rule.endOfPeriod());
  }
}
