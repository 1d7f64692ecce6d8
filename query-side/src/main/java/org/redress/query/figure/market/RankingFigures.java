package org.redress.query.figure.market;

import static org.redress.query.figure.FigureDefinition.count;
import static org.redress.query.figure.FigureDefinition.ratio;

import java.util.List;
import org.redress.query.figure.FigureDefinition;
import org.redress.query.figure.Text;

/** Figures about indicators and the lists of merchants. */
public final class RankingFigures {

  private static final String LANZHOU = "Lanzhou New Area, report on 2023";

  private RankingFigures() {}

  /** The figures. */
  public static List<FigureDefinition> all() {
    return List.of(
        count(
                "indicator-classes-general",
                new Text("通用类指标", "General classes of indicators"),
                new Text(
                    "期末有效版本中的通用类。",
                    "General classes in the versions in force at the end of the period."),
                MarketMeasures.GENERAL_CLASSES)
            .standing()
            .answering(LANZHOU, "Q32"),
        count(
                "indicator-classes-special",
                new Text("专项类指标", "Special classes of indicators"),
                new Text(
                    "期末有效版本中的专项类。",
                    "Special classes in the versions in force at the end of the period."),
                MarketMeasures.SPECIAL_CLASSES)
            .standing()
            .answering(LANZHOU, "Q32"),
        count(
                "indicators",
                new Text("放心消费指标", "Indicators"),
                new Text(
                    "期末有效版本中的指标。", "Indicators in the versions in force at the end of the period."),
                MarketMeasures.INDICATORS)
            .standing()
            .answering(LANZHOU, "Q32"),
        count(
                "scorecards",
                new Text("指标评分", "Scorecards"),
                new Text("评分所属期间在期内结束的评分。", "Scorecards for periods that end in the period."),
                MarketMeasures.SCORECARDS)
            .answering(LANZHOU),
        ratio(
                "indicator-score",
                new Text("指标得分率", "Share of points"),
                new Text(
                    "评分所属期间在期内结束的评分：得分之和除以满分之和。",
                    "Points given, by the most that could have been given, in scorecards for periods that end in the period."),
                List.of(MarketMeasures.POINTS),
                List.of(MarketMeasures.POINTS_POSSIBLE))
            .answering(LANZHOU),
        count(
                "merchant-lists",
                new Text("红黑榜期数", "Red and black lists"),
                new Text(
                    "期内公布且未撤回的红黑榜，按公布之日计。",
                    "Pairs of lists by the day they were published; withdrawn ones are left out."),
                MarketMeasures.LISTS)
            .answering(LANZHOU, "Q30"),
        count(
                "red-listed",
                new Text("红榜商户", "Merchants on red lists"),
                new Text(
                    "期内公布且未撤回的红榜上的商户，按公布之日计。",
                    "Merchants on red lists by the day of publication; withdrawn lists are left out."),
                MarketMeasures.RED_LISTED)
            .answering(LANZHOU, "Q30"),
        count(
                "black-listed",
                new Text("黑榜商户", "Merchants on black lists"),
                new Text(
                    "期内公布且未撤回的黑榜上的商户，按公布之日计。",
                    "Merchants on black lists by the day of publication; withdrawn lists are left out."),
                MarketMeasures.BLACK_LISTED)
            .answering(LANZHOU, "Q30"),
        count(
                "list-rewards",
                new Text("红榜激励", "Rewards for red lists"),
                new Text("对红榜商户的激励措施，按采取之日计。", "Rewards of merchants on red lists, by the day."),
                MarketMeasures.REWARDS)
            .answering(LANZHOU, "Q31"),
        count(
                "list-steps",
                new Text("黑榜措施", "Steps for black lists"),
                new Text(
                    "对黑榜商户的监管、曝光等措施，按采取之日计。",
                    "Supervision, publicity and other steps about merchants on black lists, by the day."),
                MarketMeasures.STEPS)
            .answering(LANZHOU, "Q31"),
        count(
                "list-rectified",
                new Text("黑榜整改", "Rectified"),
                new Text(
                    "经确认完成整改的黑榜商户，按确认之日计。",
                    "Merchants on black lists that put it right, by the day that was confirmed."),
                MarketMeasures.RECTIFIED)
            .answering(LANZHOU, "Q31"));
  }
}
