package org.redress.query.ranking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.redress.events.ranking.ScoreFormulaEvent;
import org.redress.events.ranking.ScoreFormulaPublished;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.RawCommit;
import org.redress.query.projection.EventReader;
import org.redress.query.projection.Recorded;
import org.redress.ranking.Ranking;
import org.redress.ranking.RankingFold;

/** Ranks merchants anew by reading the log from its beginning. */
public final class LogRanking {

  private static final int PAGE = 500;

  private final CommitLog log;
  private final EventReader reader;

  /** Reads this log. */
  public LogRanking(CommitLog log, EventReader reader) {
    this.log = log;
    this.reader = reader;
  }

  /** Number of the last commit. */
  long head() {
    return log.head();
  }

  /** The version of the formula in force on a day, of those that the log held at a commit. */
  Optional<ScoreFormulaPublished> formula(String formulaId, LocalDate day, long asOfCommit) {
    return reader.stream(formulaId, 1, PAGE).stream()
        .filter(event -> event.commit() <= asOfCommit)
        .map(Recorded::event)
        .filter(ScoreFormulaEvent.class::isInstance)
        .map(ScoreFormulaPublished.class::cast)
        .filter(version -> !version.validFrom().isAfter(day))
        .max(Comparator.comparing(ScoreFormulaPublished::version));
  }

  /** The merchants in their places, as of a commit. */
  Ranking ranking(ScoreFormulaPublished formula, LocalDate from, LocalDate to, long asOfCommit) {
    RankingFold fold = new RankingFold(formula, from, to);
    long after = 0;
    List<RawCommit> page = read(after, asOfCommit);
    while (!page.isEmpty()) {
      for (RawCommit commit : page) {
        reader.decode(commit).forEach(event -> fold.take(event.event()));
      }
      after = page.getLast().number();
      page = read(after, asOfCommit);
    }
    return fold.ranking();
  }

  private List<RawCommit> read(long after, long last) {
    return after >= last ? List.of() : log.read(after, (int) Math.min(PAGE, last - after));
  }
}
