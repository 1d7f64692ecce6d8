package org.redress.command.desk;

import java.time.LocalDate;
import java.util.List;
import org.redress.command.Rankings;
import org.redress.events.DomainEvent;
import org.redress.events.ranking.ScoreFormulaPublished;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.RawCommit;
import org.redress.eventstore.json.EventCodec;
import org.redress.ranking.Ranking;
import org.redress.ranking.RankingFold;

/** Ranks merchants by reading the log from its beginning; what is asked for a few times a year. */
final class LogRankings implements Rankings {

  private static final int PAGE = 500;

  private final CommitLog log;
  private final EventCodec codec;

  LogRankings(CommitLog log, EventCodec codec) {
    this.log = log;
    this.codec = codec;
  }

  @Override
  public long head() {
    return log.head();
  }

  @Override
  public Ranking ranking(
      ScoreFormulaPublished formula, LocalDate from, LocalDate to, long asOfCommit) {
    RankingFold fold = new RankingFold(formula, from, to);
    long after = 0;
    List<RawCommit> page = read(after, asOfCommit);
    while (!page.isEmpty()) {
      for (RawCommit commit : page) {
        commit.parse().events().forEach(event -> fold.take((DomainEvent) codec.decode(event)));
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
