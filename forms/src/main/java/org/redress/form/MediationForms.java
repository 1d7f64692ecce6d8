package org.redress.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.events.complaint.ComplaintFiled;
import org.redress.events.form.FormOrder;
import org.redress.events.intake.AgencyEnded;
import org.redress.events.intake.AgentAppointed;
import org.redress.events.mediation.MediationNoticeGiven;
import org.redress.events.mediation.MediationSettled;
import org.redress.events.mediation.MediationTerminated;
import org.redress.events.mediation.SettlementTerm;
import org.redress.events.mediation.Side;
import org.redress.events.mediation.TerminationGround;

/** Forms 7, 8 and 9: the mediation of a complaint. */
final class MediationForms {

  private MediationForms() {}

  static void notice(Sheet sheet, FormOrder order, Facts facts, Reading reading) {
    MediationNoticeGiven notice =
        facts.the(MediationNoticeGiven.class, e -> e.mediationId().equals(order.mediationId()));
    addressed(sheet, order, facts, reading);
    sheet.put("sessionAt", ChineseText.moment(notice.sessionAt()));
    sheet.put("place", notice.place());
    sheet.put("mediators", String.join("、", notice.mediators()));
    sheet.put("recusalDays", String.valueOf(notice.recusalDays()));
    List<Map<String, String>> papers = new ArrayList<>();
    for (String paper : order.papers()) {
      papers.add(Map.of("number", String.valueOf(papers.size() + 2), "text", paper));
    }
    sheet.rows("papers", papers);
  }

  static void termination(Sheet sheet, FormOrder order, Facts facts, Reading reading) {
    MediationTerminated terminated =
        facts.the(MediationTerminated.class, e -> e.mediationId().equals(order.mediationId()));
    addressed(sheet, order, facts, reading);
    sheet.put("groundNumber", ChineseText.numeral(terminated.ground().ordinal() + 1));
    sheet.boxes("grounds", TerminationGround.class, List.of(terminated.ground()));
    sheet.put("hasReason", terminated.reason() != null);
    sheet.put("reason", reading.of(terminated.reason()));
  }

  static void agreement(Sheet sheet, FormOrder order, Facts facts, Reading reading) {
    MediationSettled settled =
        facts.the(MediationSettled.class, e -> e.mediationId().equals(order.mediationId()));
    ComplaintFiled filed = facts.the(ComplaintFiled.class);
    sheet.put("name", reading.of(filed.complainant().name()));
    sheet.put("phone", reading.of(filed.complainant().phone()));
    sheet.put("address", reading.of(filed.complainant().address()));
    sheet.put("agent", agent(facts).map(agent -> reading.of(agent.name())).orElse(null));
    sheet.put("respondent", filed.respondent().name());
    sheet.put("respondentAddress", filed.respondent().address());
    sheet.put("facts", reading.of(filed.facts()));
    sheet.put(
        "remedies", filed.remedies().stream().map(Words::of).collect(Collectors.joining("、")));
    sheet.put("hasRemedies", !filed.remedies().isEmpty());
    List<String> terms = new ArrayList<>();
    for (SettlementTerm term : settled.terms()) {
      terms.add(term(term, settled.currency(), reading));
    }
    sheet.put("terms", terms);
  }

  private static void addressed(Sheet sheet, FormOrder order, Facts facts, Reading reading) {
    ComplaintFiled filed = facts.the(ComplaintFiled.class);
    sheet.put(
        "addressee",
        order.addressee() == Side.RESPONDENT
            ? filed.respondent().name()
            : reading.of(filed.complainant().name()));
    sheet.put("respondent", filed.respondent().name());
  }

  /** The agent whose power has not ended. */
  private static Optional<AgentAppointed> agent(Facts facts) {
    List<String> ended = facts.all(AgencyEnded.class).stream().map(AgencyEnded::agentId).toList();
    return facts.last(AgentAppointed.class, agent -> !ended.contains(agent.agentId()));
  }

  /** 退还货款和服务费用 120.00 元，于2026年5月1日前履行。 */
  private static String term(SettlementTerm term, String currency, Reading reading) {
    StringBuilder text = new StringBuilder();
    if (term.type() != null) {
      text.append(Words.of(term.type()))
          .append(' ')
          .append(ChineseText.sum(term.amountMinor(), currency));
    }
    String words = reading.of(term.text());
    if (words != null) {
      text.append(text.isEmpty() ? "" : "：").append(words);
    }
    if (term.performBy() != null) {
      text.append("，于").append(ChineseText.date(term.performBy())).append("前履行");
    }
    return closed(text);
  }

  private static String closed(StringBuilder sentence) {
    return sentence.toString().endsWith("。") ? sentence.toString() : sentence + "。";
  }
}
