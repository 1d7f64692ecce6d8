package org.redress.query.figure;

import static org.redress.query.figure.FigureDefinition.present;
import static org.redress.query.figure.FigureDefinition.ratio;

import java.util.List;
import java.util.stream.Stream;
import org.redress.events.clock.Duty;
import org.redress.events.organisation.OrganisationLevel;
import org.redress.query.figure.card.Measures;
import org.redress.query.figure.card.OrganisationCard;

/** Figures about duties done in time, and about the bodies that do them. */
final class DutyFigures {

  private static final String QINGHAI = "Qinghai, report on 2024";
  private static final String STATISTICS = "Published statistics of market regulation";

  private DutyFigures() {}

  static List<FigureDefinition> all() {
    return List.of(
        inTime(
                "first-check-on-time",
                Duty.ACCEPTANCE_DECISION,
                new Text("投诉按时初查率", "First checks on time"),
                new Text(
                    "按时作出是否受理决定的投诉，除以应当作出决定的投诉，按期限届满之日计；" + "尚未到期且未作决定的不计，到期前因撤回等不再需要决定的不计。",
                    "Complaints whose acceptance was decided in time, by complaints that were due"
                        + " to be decided, on the day they were due. Those neither due nor decided"
                        + " are left out, and so are those that no longer needed a decision."))
            .answering(QINGHAI, "Q41", "Q43"),
        inTime(
                "close-on-time",
                Duty.MEDIATION,
                new Text("投诉按时办结率", "Complaints closed on time"),
                new Text(
                    "在调解期限内办结的受理投诉，除以期限届满或者已办结的受理投诉，按期限届满之日计。",
                    "Accepted complaints that ended within the term for mediation, by those that"
                        + " ended or whose term is over, on the day they were due."))
            .answering(STATISTICS),
        inTime(
                "verification-on-time",
                Duty.REPORT_VERIFICATION,
                new Text("举报按时核查率", "Reports verified on time"),
                new Text(
                    "在核查期限（含批准的延长）内作出是否立案决定的举报，除以应当作出决定的举报，" + "按期限届满之日计。",
                    "Reports on whose filing was decided within the term, extensions included, by"
                        + " reports that were due to be decided, on the day they were due."))
            .answering(QINGHAI, "Q42", "Q43"),
        present(
                "platform-levels",
                new Text("平台层级", "Levels of the platform"),
                new Text(
                    "期末有机构登记的层级数：总局、省、市、县、所。",
                    "Levels that have an organisation at the end of the period: national, province,"
                        + " prefecture, county, station."),
                Stream.of(OrganisationLevel.values()).map(OrganisationCard::measure).toList())
            .standing()
            .answering(QINGHAI, "Q48"));
  }

  private static FigureDefinition inTime(String key, Duty duty, Text title, Text text) {
    return ratio(key, title, text, List.of(Measures.met(duty)), List.of(Measures.due(duty)));
  }
}
