package org.redress.query.casefile;

import java.util.List;
import java.util.stream.Stream;
import org.redress.events.CaseEvent;
import org.redress.events.clock.ClockEvent;
import org.redress.events.clock.FileKind;
import org.redress.events.form.FormEvent;
import org.redress.query.projection.Change;
import org.redress.query.projection.Projection;
import org.redress.query.projection.Recorded;
import org.redress.query.projection.View;

/** Keeps one document for each case. */
public final class CaseFileProjection implements View<CaseFile> {

  /** Its name. */
  public static final String NAME = "cases";

  private static final int FORM = 5;

  private CaseFileProjection() {}

  /** The projection. */
  public static Projection create() {
    return new Projection(NAME, FORM, List.of(new CaseFileProjection()));
  }

  @Override
  public String collection() {
    return NAME;
  }

  @Override
  public Class<CaseFile> type() {
    return CaseFile.class;
  }

  /** The narrowest first: of two that fit equally, the embedded server reads through the first. */
  @Override
  public List<List<String>> indexes() {
    return List.of(
        newestFirst("filing.respondent.creditCode"),
        newestFirst("filing.respondent.merchantId"),
        newestFirst("filing.respondent.name"),
        newestFirst("flags"),
        newestFirst("publicity.stage"),
        newestFirst("filing.origin.source"),
        newestFirst("officeId", "handling.stage"),
        newestFirst("officeId"),
        newestFirst("regions", "handling.stage"),
        newestFirst("regions"));
  }

  private static List<String> newestFirst(String... equal) {
    return Stream.concat(Stream.of(equal), Stream.of("-filing.filedAt", "-_id")).toList();
  }

  @Override
  public List<Change<CaseFile>> changes(Recorded event) {
    return switch (event.event()) {
      case CaseEvent fact -> change(fact.caseId(), event);
      case ClockEvent fact when fact.file() == FileKind.CASE -> change(fact.fileId(), event);
      case FormEvent fact when fact.file() == FileKind.CASE -> change(fact.fileId(), event);
      default -> List.of();
    };
  }

  private static List<Change<CaseFile>> change(String caseId, Recorded event) {
    return List.of(new Change<>(caseId, before -> CaseFileFold.apply(before, event)));
  }
}
