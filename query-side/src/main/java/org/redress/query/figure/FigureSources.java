package org.redress.query.figure;

import java.util.List;
import org.redress.events.calendar.Calendars;
import org.redress.query.figure.card.AnalysisCards;
import org.redress.query.figure.card.CaseCards;
import org.redress.query.figure.card.ConsultationCards;
import org.redress.query.figure.card.GroupCards;
import org.redress.query.figure.card.GroupReportCards;
import org.redress.query.figure.card.ImportedFactCards;
import org.redress.query.figure.card.MechanismCards;
import org.redress.query.figure.card.OrganisationCards;
import org.redress.query.figure.card.OutreachCards;
import org.redress.query.figure.card.ReportCards;
import org.redress.query.figure.card.SignalCards;
import org.redress.query.figure.card.WarningCards;
import org.redress.query.figure.market.IndicatorSetCards;
import org.redress.query.figure.market.ListCards;
import org.redress.query.figure.market.OdrCards;
import org.redress.query.figure.market.PledgeCards;
import org.redress.query.figure.market.SchemeCards;
import org.redress.query.figure.market.ScorecardCards;
import org.redress.query.figure.market.StationCards;
import org.redress.query.figure.market.UnitCards;

/** Everything that counts. */
public final class FigureSources {

  private FigureSources() {}

  /** All families of cards; working days are counted by these calendars. */
  public static List<Source<?>> all(Calendars calendars) {
    return List.of(
        new CaseCards(calendars),
        new ReportCards(calendars),
        new ConsultationCards(),
        new GroupCards(),
        new OrganisationCards(),
        new StationCards(),
        new UnitCards(),
        new SchemeCards(),
        new PledgeCards(),
        new OdrCards(),
        new IndicatorSetCards(),
        new ScorecardCards(),
        new ListCards(),
        new WarningCards(),
        new OutreachCards(),
        new MechanismCards(),
        new AnalysisCards(),
        new SignalCards(),
        new GroupReportCards(),
        new ImportedFactCards());
  }
}
