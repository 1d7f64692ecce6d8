package org.redress.query.analysis;

import java.lang.ref.SoftReference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.events.analysis.AnalysisFile;
import org.redress.events.analysis.AnalysisLanguage;
import org.redress.events.analysis.AnalysisOrder;
import org.redress.events.calendar.Calendars;
import org.redress.events.form.FormFormat;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.RawCommit;
import org.redress.eventstore.json.EventCodec;
import org.redress.form.AnalysisPress;
import org.redress.form.PrintedForm;
import org.redress.query.figure.FigureCatalogue;
import org.redress.query.figure.FigureDefinition;
import org.redress.query.figure.FigureSources;
import org.redress.query.figure.Recount;
import org.redress.query.figure.Source;
import org.redress.query.projection.EventReader;

/**
 * Makes the files of analysis reports, from the log up to a commit: again and again the same. What
 * was counted for one report is kept as long as there is room, and the next one goes on from there.
 */
public final class AnalysisFiling {

  private static final int COMMITS_AT_ONCE = 1_000;

  private final CommitLog log;
  private final EventReader reader;
  private final List<Source<?>> sources;
  private final AnalysisPress press = new AnalysisPress();
  private SoftReference<Recount> kept = new SoftReference<>(null);

  /** Reads this log; working days are counted by these calendars. */
  public AnalysisFiling(CommitLog log, EventCodec codec, Calendars calendars) {
    this.log = log;
    this.reader = new EventReader(log, codec);
    this.sources = FigureSources.all(calendars);
  }

  /** Number of the last commit in the log. */
  public long lastCommit() {
    return log.head();
  }

  /**
   * The files of a report by language; none when the order names a figure that there is none of.
   */
  public synchronized Map<AnalysisLanguage, PrintedForm> print(
      AnalysisOrder order, Instant issuedAt, String issuedBy) {
    List<FigureDefinition> figures =
        order.figures().stream().map(FigureCatalogue::find).flatMap(Optional::stream).toList();
    if (figures.size() < order.figures().size()) {
      return Map.of();
    }
    Recount recount = counted(order.asOfCommit());
    Map<AnalysisLanguage, PrintedForm> files = new EnumMap<>(AnalysisLanguage.class);
    for (AnalysisLanguage language : AnalysisLanguage.values()) {
      AnalysisText text = new AnalysisText(language, order, figures, recount);
      files.put(language, press.print(text.sheet(issuedAt, issuedBy), issuedAt));
    }
    return files;
  }

  /** What the files of a report are known by, in the order of languages and formats. */
  public static List<AnalysisFile> digests(Map<AnalysisLanguage, PrintedForm> files) {
    List<AnalysisFile> digests = new ArrayList<>();
    files.forEach((language, printed) -> {
      for (FormFormat format : FormFormat.values()) {
        digests.add(
            new AnalysisFile(
                language, format, printed.files().sha256(format), printed.bytes(format).length));
      }
    });
    return digests;
  }

  private Recount counted(long asOfCommit) {
    Recount recount = kept.get();
    if (recount == null || recount.lastCommit() > asOfCommit) {
      recount = new Recount(sources);
      kept = new SoftReference<>(recount);
    }
    long after = recount.lastCommit();
    while (after < asOfCommit) {
      for (RawCommit commit :
          log.read(after, (int) Math.min(COMMITS_AT_ONCE, asOfCommit - after))) {
        after = commit.number();
        reader.decode(commit).forEach(recount::take);
      }
    }
    return recount;
  }
}
