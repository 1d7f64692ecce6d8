package org.redress.query.figure;

import static org.redress.query.figure.FigureDefinition.count;
import static org.redress.query.figure.FigureDefinition.ratio;

import java.util.List;
import org.redress.query.figure.card.Measures;

/** Figures about showing complaints to the public. */
final class PublicityFigures {

  private static final String LANZHOU = "Lanzhou New Area, report on 2023";
  private static final String STATISTICS = "Published statistics of market regulation";

  private PublicityFigures() {}

  static List<FigureDefinition> all() {
    return List.of(
        count(
                "complaints-publicised",
                new Text("公示投诉信息数", "Complaints publicised"),
                new Text(
                    "向社会公示的投诉，每件一次，按公示之日计；撤下的和重新处理的不计。",
                    "Complaints shown to the public, each once, on the day they were shown; those"
                        + " withdrawn or taken up again are left out."),
                Measures.PUBLICISED)
            .answering(LANZHOU, "Q28"),
        ratio(
                "publicity-rate",
                new Text("消费投诉信息公示率", "Publicity rate"),
                new Text(
                    "已办结投诉中公示的，除以已办结投诉减去依决定不公示或撤下的，按办结之日计。",
                    "Closed complaints that are shown, by closed complaints less those that a"
                        + " decision with its reason keeps from the public, on the day they were"
                        + " closed."),
                List.of(Measures.CLOSED_AND_PUBLICISED),
                List.of(Measures.TO_PUBLICISE))
            .answering(STATISTICS, "Q29"),
        count(
                "complaints-not-publicised",
                new Text("不予公示投诉数", "Complaints kept from the public"),
                new Text(
                    "依决定不公示或撤下的已办结投诉，按办结之日计。",
                    "Closed complaints that a decision with its reason keeps from the public, on"
                        + " the day they were closed."),
                Measures.KEPT_FROM_PUBLIC)
            .answering(STATISTICS));
  }
}
