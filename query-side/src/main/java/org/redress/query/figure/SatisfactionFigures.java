package org.redress.query.figure;

import static org.redress.query.figure.FigureDefinition.mean;
import static org.redress.query.figure.FigureDefinition.ratio;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.redress.query.figure.card.Measures;

/** Figures out of surveys. A survey counts on the day it was sent. */
final class SatisfactionFigures {

  /** Answers below which roles outside the authorities see nothing. */
  static final int SMALLEST = 5;

  private static final int BEST = 5;
  private static final String TAICANG = "Taicang, report on 2023";
  private static final String STATISTICS = "Published statistics of market regulation";

  private SatisfactionFigures() {}

  static List<FigureDefinition> all() {
    return Stream.concat(
            Stream.of(
                ratio(
                        "satisfaction",
                        new Text("群众满意度", "Share satisfied"),
                        new Text(
                            "评价为满意（4分、5分或者“是”）的答复，除以全部答复，按发出之日计。",
                            "Answers that count as satisfied (4, 5 or yes), by all answers, on the"
                                + " day the survey was sent."),
                        List.of(Measures.SURVEYS_SATISFIED),
                        List.of(Measures.SURVEYS_ANSWERED))
                    .hiddenBelow(SMALLEST)
                    .answering(TAICANG, "Q12"),
                ratio(
                        "survey-response-rate",
                        new Text("评价参与率", "Response rate"),
                        new Text(
                            "已答复的评价，除以发出的评价，按发出之日计。",
                            "Surveys answered, by surveys sent, on the day they were sent."),
                        List.of(Measures.SURVEYS_ANSWERED),
                        List.of(Measures.SURVEYS_SENT))
                    .hiddenBelow(SMALLEST)
                    .answering(STATISTICS),
                mean(
                        "satisfaction-mean",
                        new Text("满意度均分", "Mean score"),
                        new Text(
                            "1至5分评分的平均值，按发出之日计；只答“是”或“否”的不计。",
                            "Mean of the scores from 1 to 5, on the day the survey was sent;"
                                + " yes-or-no answers are left out."),
                        Measures.SCORE_SUM,
                        Measures.SCORES)
                    .hiddenBelow(SMALLEST)
                    .answering(STATISTICS)),
            IntStream.rangeClosed(1, BEST).mapToObj(SatisfactionFigures::share))
        .toList();
  }

  private static FigureDefinition share(int score) {
    return ratio(
            "satisfaction-score-" + score,
            new Text(score + "分占比", "Share of score " + score),
            new Text(
                "评分为" + score + "分的答复，除以有评分的答复，按发出之日计。",
                "Answers with score "
                    + score
                    + ", by answers with a score, on the day the survey"
                    + " was sent."),
            List.of(Measures.score(score)),
            List.of(Measures.SCORES))
        .hiddenBelow(SMALLEST)
        .answering(STATISTICS);
  }
}
