package org.redress.query.figure;

import static org.redress.query.figure.FigureDefinition.count;
import static org.redress.query.figure.FigureDefinition.money;
import static org.redress.query.figure.FigureDefinition.ratio;

import java.util.List;
import org.redress.query.figure.card.Measures;

/** Figures about demands of all kinds: how many came in, and how fast they were handled. */
final class FileFigures {

  private static final String TAICANG = "Taicang, report on 2023";
  private static final String QINGHAI = "Qinghai, report on 2024";
  private static final String STATISTICS = "Published statistics of market regulation";

  private FileFigures() {}

  static List<FigureDefinition> all() {
    return List.of(
        count(
                "demands",
                new Text("诉求总量", "All demands"),
                new Text(
                    "投诉、举报、咨询和其他诉求之和，按收到之日计；经确认的重复诉求和依法不再处理的重复举报不计。",
                    "Complaints, reports, queries and other demands, by the day they were received."
                        + " Confirmed duplicates and repeated reports that were dropped are left"
                        + " out."),
                Measures.DEMANDS)
            .answering(TAICANG, "Q1", "Q2", "Q14"),
        count(
                "complaints",
                new Text("投诉量", "Complaints received"),
                new Text(
                    "收到的投诉，按收到之日计，不论是否受理；经确认的重复投诉不计。",
                    "Complaints by the day they were received, accepted or not. Confirmed"
                        + " duplicates are left out."),
                Measures.COMPLAINTS)
            .answering(TAICANG, "Q3", "Q8", "Q64"),
        count(
                "reports",
                new Text("举报量", "Reports received"),
                new Text(
                    "收到的举报，按收到之日计；依法不再处理的重复举报不计。",
                    "Reports by the day they were received. Repeated reports that were dropped are"
                        + " left out."),
                Measures.REPORTS)
            .answering(TAICANG, "Q4"),
        count(
                "queries",
                new Text("咨询量", "Queries"),
                new Text("收到的咨询，按收到之日计。", "Queries by the day they were received."),
                Measures.QUERIES)
            .answering(TAICANG, "Q5"),
        count(
                "other-demands",
                new Text("其他诉求", "Other demands"),
                new Text(
                    "投诉、举报、咨询以外的诉求，按收到之日计。",
                    "Demands that are neither complaint nor report nor query, by the day they were"
                        + " received."),
                Measures.OTHERS)
            .answering(TAICANG, "Q6"),
        count(
                "complaints-and-reports",
                new Text("投诉举报量", "Complaints and reports"),
                new Text(
                    "投诉与举报之和，按收到之日计；问题类别的占比以此为分母。",
                    "Complaints and reports by the day they were received; shares of problem"
                        + " classes are parts of it."),
                Measures.COMPLAINTS,
                Measures.REPORTS)
            .answering(TAICANG, "Q9"),
        count(
                "complaints-reports-queries",
                new Text("投诉举报咨询量", "Complaints, reports and queries"),
                new Text(
                    "投诉、举报、咨询之和，按收到之日计。公开报道中的“受理”指收到，不是法律上的受理。",
                    "Complaints, reports and queries by the day they were received. Published"
                        + " texts call this accepted; it is received, not accepted in law."),
                Measures.COMPLAINTS,
                Measures.REPORTS,
                Measures.QUERIES)
            .answering(QINGHAI, "Q37", "Q38"),
        ratio(
                "pick-up-rate",
                new Text("1个工作日接单率", "Picked up within 1 working day"),
                new Text(
                    "收到后1个工作日内有首次处理动作的投诉和举报，除以收到的投诉和举报，按收到之日计；" + "跨越尚无工作日历年份的不计。",
                    "Complaints and reports whose first act by the authority came within 1 working"
                        + " day, by complaints and reports received, on the day they were received."
                        + " Spans over a year without a calendar are left out."),
                List.of(Measures.PICKED_UP_IN_TIME),
                List.of(Measures.TO_PICK_UP))
            .answering(TAICANG, "Q10"),
        ratio(
                "seven-day-close-rate",
                new Text("7个工作日办结率", "Closed within 7 working days"),
                new Text(
                    "收到后7个工作日内办结的投诉和举报，除以办结的投诉和举报，按办结之日计；" + "不予受理、撤回也是办结；跨越尚无工作日历年份的不计。",
                    "Complaints and reports that ended within 7 working days of receipt, by"
                        + " complaints and reports that ended, on the day they ended. Refused and"
                        + " withdrawn ones have ended too. Spans over a year without a calendar are"
                        + " left out."),
                List.of(Measures.HANDLED_IN_SEVEN),
                List.of(Measures.HANDLED))
            .answering(TAICANG, "Q11"),
        count(
                "orders-12345",
                new Text("12345热线工单", "Work orders of hotline 12345"),
                new Text(
                    "经12345热线收到的投诉、举报、咨询和其他诉求，按收到之日计。",
                    "Demands that came by the hotline 12345, by the day they were received."),
                Measures.ORDERS_12345)
            .answering(QINGHAI, "Q44"),
        ratio(
                "orders-12345-close-rate",
                new Text("12345热线工单办结率", "Closed work orders of hotline 12345"),
                new Text(
                    "经12345热线收到的诉求中已办结的，除以经12345热线收到的诉求，按收到之日计。",
                    "Demands that came by the hotline 12345 and have ended, by all that came by it,"
                        + " on the day they were received."),
                List.of(Measures.ORDERS_12345_ENDED),
                List.of(Measures.ORDERS_12345))
            .answering(QINGHAI, "Q44"),
        count(
                "group-disputes-settled",
                new Text("群体性纠纷化解数", "Group disputes settled"),
                new Text("已化解的群体性消费纠纷，按化解之日计。", "By the day of the settlement."),
                Measures.GROUPS_SETTLED)
            .answering("Lanzhou New Area, report on 2023", "Q34"),
        money(
                "group-amount-involved",
                new Text("群体性纠纷涉及金额", "Amount involved in group disputes"),
                new Text(
                    "已化解的群体性消费纠纷涉及的金额，按化解之日计；不是挽回的经济损失。",
                    "What settled group disputes were about, by the day of the settlement. It is"
                        + " not recovered loss."),
                Measures.GROUP_AMOUNT)
            .answering("Lanzhou New Area, report on 2023", "Q34"),
        count(
                "files-ended",
                new Text("办结量", "Files ended"),
                new Text(
                    "办结的投诉、举报、咨询和其他诉求，按办结之日计。",
                    "Complaints, reports, queries and others by the day their handling ended."),
                Measures.ENDED)
            .answering(STATISTICS));
  }
}
