package org.redress.server.figure;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.command.ChinaTime;
import org.redress.events.calendar.Calendars;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.RawCommit;
import org.redress.eventstore.json.EventCodec;
import org.redress.query.figure.FigureSources;
import org.redress.query.figure.Recount;
import org.redress.query.projection.EventReader;
import org.redress.server.figure.CannotAnswer.Code;

/** Counts from the first commit up to one of the past. */
final class FigureReplay {

  private static final int PAGE = 500;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

  private final CommitLog log;
  private final EventReader reader;

  FigureReplay(CommitLog log, EventCodec codec) {
    this.log = log;
    this.reader = new EventReader(log, codec);
  }

  /**
   * The last commit that counts.
   *
   * @param asOf number of a commit, or a day, whose commits count; null for everything
   * @throws CannotAnswer when it is neither, or has not come yet
   */
  long lastCommit(@Nullable String asOf, InstantSource clock) {
    long head = log.head();
    if (asOf == null) {
      return head;
    }
    if (NUMBER.matcher(asOf).matches()) {
      long commit = Long.parseLong(asOf);
      if (commit > head) {
        throw future(asOf, "a commit up to " + head);
      }
      return commit;
    }
    LocalDate day = FigureQuestion.day(asOf);
    LocalDate today = ChinaTime.dayOf(clock.instant());
    if (day.isAfter(today)) {
      throw future(asOf, "a day up to " + today);
    }
    return log.firstCommitAtOrAfter(ChinaTime.startOf(day.plusDays(1))) - 1;
  }

  private static CannotAnswer future(String asOf, String allowed) {
    return new CannotAnswer(Code.AS_OF_IN_FUTURE, asOf + " has not come yet.", allowed);
  }

  /** Counts up to a commit. */
  Recount upTo(long lastCommit, Calendars calendars) {
    var recount = new Recount(FigureSources.all(calendars));
    long after = 0;
    while (after < lastCommit) {
      List<RawCommit> page = log.read(after, (int) Math.min(PAGE, lastCommit - after));
      page.forEach(commit -> reader.decode(commit).forEach(recount::take));
      after = page.getLast().number();
    }
    return recount;
  }
}
