package org.redress.query.figure;

import static org.redress.query.figure.FigureDefinition.count;
import static org.redress.query.figure.FigureDefinition.ratio;

import java.util.List;
import org.redress.events.analysis.AnalysisKind;
import org.redress.query.figure.card.Tallies;

/** Figures about analysis and early warning. */
final class WarningFigures {

  private static final String TAICANG = "Taicang, report on 2023";
  private static final String ASSOCIATION = "Qinghai consumer association";
  private static final String PRACTICE = "Order 121 Art. 38";

  private WarningFigures() {}

  static List<FigureDefinition> all() {
    return List.of(
        count(
                "analysis-reports",
                new Text("研判报告", "Analysis reports"),
                new Text(
                    "签发的专题研判报告，按签发之日计；事后撤回的仍计。",
                    "Topical analysis reports issued, by that day; one that was withdrawn counts"
                        + " all the same."),
                Tallies.analysis(AnalysisKind.TOPICAL))
            .answering(TAICANG, "Q13"),
        count(
                "periodic-analysis-reports",
                new Text("季度和年度分析报告", "Quarterly and yearly reports"),
                new Text(
                    "签发的季度和年度投诉分析报告，按签发之日计；事后撤回的仍计。",
                    "Quarterly and yearly reports issued, by that day; one that was withdrawn"
                        + " counts all the same."),
                Tallies.analysis(AnalysisKind.QUARTER),
                Tallies.analysis(AnalysisKind.YEAR))
            .answering(ASSOCIATION, "Q61"),
        count(
                "surge-signals",
                new Text("异常增长预警", "Surges found"),
                new Text("发现的投诉异常增长，按发现之日计。", "Surges of complaints found, by that day."),
                Tallies.SURGES)
            .answering(PRACTICE),
        count(
                "group-signals",
                new Text("疑似群体性投诉", "Suspected group disputes"),
                new Text("发现的疑似群体性投诉，按发现之日计。", "Suspected group disputes found, by that day."),
                Tallies.GROUP_SIGNALS)
            .answering(ASSOCIATION, "Q62"),
        count(
                "reported-up",
                new Text("重大群体性投诉上报", "Reported to superiors"),
                new Text(
                    "上报的预警和群体性纠纷，按上报之日计。",
                    "Signals and group disputes reported to a superior authority, by that day."),
                Tallies.SIGNALS_REPORTED_UP,
                Tallies.GROUPS_REPORTED_UP)
            .answering(ASSOCIATION, "Q62"),
        ratio(
                "signal-dismissal-rate",
                new Text("预警误报率", "Signals dismissed"),
                new Text(
                    "被认为没有问题的预警，除以已经处理的预警（接手或者认为没有问题），均按处理之日计。",
                    "Signals dismissed, by signals dismissed or taken on, on the day of either."),
                List.of(Tallies.SIGNALS_DISMISSED),
                List.of(Tallies.SIGNALS_DISMISSED, Tallies.SIGNALS_ACKNOWLEDGED))
            .answering(PRACTICE));
  }
}
