package org.redress.command.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.command.ChinaTime;
import org.redress.command.law.Rulebook;
import org.redress.command.law.Term;
import org.redress.events.clock.AppliedRule;
import org.redress.events.clock.ClockEnded;
import org.redress.events.clock.ClockEvent;
import org.redress.events.clock.ClockExtended;
import org.redress.events.clock.ClockOutcome;
import org.redress.events.clock.ClockResumed;
import org.redress.events.clock.ClockStarted;
import org.redress.events.clock.ClockStopped;
import org.redress.events.clock.DeadlineMissed;
import org.redress.events.clock.Duty;
import org.redress.events.clock.StopReason;

/**
 * Says what happens to the clocks of one file. Asking for what is so already gives no event: a stop
 * of a clock that stands still, the end of one that does not run.
 */
public final class ClockKeeper {

  /** GB/T 2260, with three more digits for what lies below a county. */
  private static final Pattern CHINESE_REGION = Pattern.compile("\\d{6}(\\d{3})?");

  private final FileFacts file;
  private final Clocks clocks;
  private final Rulebook rulebook;
  private final @Nullable String part;

  /** The keeper of a file with these clocks. */
  public ClockKeeper(FileFacts file, Clocks clocks, Rulebook rulebook) {
    this(file, clocks, rulebook, null);
  }

  private ClockKeeper(FileFacts file, Clocks clocks, Rulebook rulebook, @Nullable String part) {
    this.part = part;
    this.file = file;
    this.clocks = clocks;
    this.rulebook = rulebook;
  }

  /** What happens to one clock and then to another. */
  public static List<ClockEvent> both(List<ClockEvent> first, List<ClockEvent> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /** The keeper of the clocks that belong to one part of the file, such as one of several clues. */
  public ClockKeeper of(String partOfTheFile) {
    return new ClockKeeper(file, clocks, rulebook, partOfTheFile);
  }

  /** The clock of a duty starts, unless one runs or no rule known here limits the duty. */
  public List<ClockEvent> start(Duty duty, Instant at) {
    return running(duty).isPresent() ? List.of() : started(duty, at, ChinaTime.dayOf(at));
  }

  /** The limit of a duty begins anew, with the day of another fact than the one that says so. */
  public List<ClockEvent> restart(Duty duty, Instant at, Instant anew) {
    List<ClockEvent> events = new ArrayList<>();
    running(duty).ifPresent(clock -> events.add(lapsed(clock, at)));
    events.addAll(started(duty, at, ChinaTime.dayOf(anew)));
    return List.copyOf(events);
  }

  private List<ClockEvent> started(Duty duty, Instant at, LocalDate startDay) {
    if (!CHINESE_REGION.matcher(file.region()).matches()) {
      return List.of();
    }
    return rulebook
        .regime(ChinaTime.dayOf(file.receivedAt()), startDay)
        .flatMap(regime -> rulebook.term(duty, regime, file.region(), startDay))
        .<ClockEvent>map(term ->
            new ClockStarted(
                file.id(),
                file.kind(),
                at,
                part == null ? clocks.nextId(duty) : idOfPart(duty, part),
                duty,
                file.region(),
                term.rule(),
                startDay,
                term.due(),
                term.missingYear()))
        .stream()
        .toList();
  }

  /** The duty was done. A last day that passed unnoticed before is recorded first. */
  public List<ClockEvent> end(Duty duty, Instant at) {
    return running(duty).map(clock -> ended(clock, at)).orElse(List.of());
  }

  /** A right was used on a day that became known now; used too late, it ran out before. */
  public List<ClockEvent> used(Duty right, LocalDate day, Instant known) {
    return running(right)
        .map(clock -> {
          LocalDate dueOn = clock.dueOn();
          return dueOn != null && day.isAfter(dueOn)
              ? ranOut(clock, dueOn)
              : new ClockEnded(
                  file.id(),
                  file.kind(),
                  known,
                  clock.id(),
                  dueOn == null ? ClockOutcome.UNDETERMINED : ClockOutcome.MET);
        })
        .stream()
        .toList();
  }

  /** These duties fell away. */
  public List<ClockEvent> lapse(Instant at, Duty... duties) {
    List<Duty> gone = List.of(duties);
    return clocks.running().stream()
        .filter(clock -> gone.contains(clock.duty()))
        .map(clock -> lapsed(clock, at))
        .toList();
  }

  /** The clock of a duty stands still from now on. */
  public List<ClockEvent> stop(Duty duty, StopReason reason, Instant at) {
    return running(duty)
        .filter(clock -> clock.stoppedOn() == null)
        .<ClockEvent>map(clock -> new ClockStopped(file.id(), file.kind(), at, clock.id(), reason))
        .stream()
        .toList();
  }

  /** The clock of a duty that stood still for this reason runs on; its days are not counted. */
  public List<ClockEvent> resume(Duty duty, StopReason reason, Instant at) {
    Optional<RunningClock> stopped = running(duty).filter(clock -> clock.stoppedFor() == reason);
    return stopped
        .<ClockEvent>map(clock -> {
          Term term = term(clock.resumed(ChinaTime.dayOf(at)));
          return new ClockResumed(
              file.id(), file.kind(), at, clock.id(), term.due(), term.missingYear());
        })
        .stream()
        .toList();
  }

  /** The clock of a duty runs on, or starts when it has lapsed meanwhile. */
  public List<ClockEvent> resumeOrStart(Duty duty, StopReason reason, Instant at) {
    List<ClockEvent> resumed = resume(duty, reason, at);
    return resumed.isEmpty() ? start(duty, at) : resumed;
  }

  /** The limit of a duty is extended, by as much as its rule allows. */
  public List<ClockEvent> extend(Duty duty, String approvedBy, Instant at) {
    return running(duty)
        .map(clock -> {
          int by = rulebook.extension(duty, clock.rule().regime());
          Term term = term(clock.extended(clock.rule().longerBy(by)));
          return extended(clock, by, approvedBy, at, term);
        })
        .stream()
        .toList();
  }

  /** The limit of a duty is extended to a day that a decision fixed. */
  public List<ClockEvent> extendUntil(Duty duty, LocalDate lastDay, String approvedBy, Instant at) {
    return running(duty)
        .map(clock -> {
          LocalDate before = clock.dueOn() == null ? lastDay : clock.dueOn();
          int by = Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(before, lastDay)));
          AppliedRule longer = clock.rule().longerBy(by);
          Term term = rulebook.until(longer, clock.region(), clock.startDay(), lastDay);
          return extended(clock, by, approvedBy, at, term);
        })
        .stream()
        .toList();
  }

  private ClockEvent extended(
      RunningClock clock, int by, String approvedBy, Instant at, Term term) {
    return new ClockExtended(
        file.id(),
        file.kind(),
        at,
        clock.id(),
        term.rule(),
        by,
        approvedBy,
        term.due(),
        term.missingYear());
  }

  /** The term of a clock as it stands, computed anew by the rule that it began with. */
  Term term(RunningClock clock) {
    return rulebook.term(clock.rule(), clock.region(), clock.startDay(), clock.gaps());
  }

  /** The last day of a clock has passed. */
  DeadlineMissed missed(RunningClock clock, LocalDate dueOn) {
    return new DeadlineMissed(
        file.id(),
        file.kind(),
        ChinaTime.startOf(dueOn.plusDays(1)),
        clock.id(),
        clock.duty(),
        dueOn);
  }

  /** The limit of a right ran out. */
  ClockEvent ranOut(RunningClock clock, LocalDate dueOn) {
    return lapsed(clock, ChinaTime.startOf(dueOn.plusDays(1)));
  }

  private Optional<RunningClock> running(Duty duty) {
    return part == null ? clocks.of(duty) : clocks.withId(idOfPart(duty, part));
  }

  private static String idOfPart(Duty duty, String part) {
    return duty.name() + '-' + part;
  }

  private ClockEvent lapsed(RunningClock clock, Instant at) {
    return new ClockEnded(file.id(), file.kind(), at, clock.id(), ClockOutcome.LAPSED);
  }

  /**
   * When it was done decides, not when that was recorded: what is told late may be done in time.
   */
  private List<ClockEvent> ended(RunningClock clock, Instant at) {
    List<ClockEvent> events = new ArrayList<>();
    LocalDate dueOn = clock.dueOn();
    ClockOutcome outcome = dueOn == null ? ClockOutcome.UNDETERMINED : ClockOutcome.MET;
    if (dueOn != null && clock.stoppedOn() == null && ChinaTime.dayOf(at).isAfter(dueOn)) {
      outcome = ClockOutcome.LATE;
      if (!clock.missed()) {
        events.add(missed(clock, dueOn));
      }
    }
    events.add(new ClockEnded(file.id(), file.kind(), at, clock.id(), outcome));
    return List.copyOf(events);
  }
}
