package org.redress.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.events.DomainEvent;
import org.redress.events.RecoveryType;
import org.redress.events.complaint.ComplaintRefused;
import org.redress.events.complaint.RefusalGround;
import org.redress.events.complaint.RemedyRequested;
import org.redress.events.form.FormFiles;
import org.redress.events.form.FormFormat;
import org.redress.events.form.OfficialForm;
import org.redress.events.mediation.Side;
import org.redress.events.mediation.TerminationGround;
import org.redress.events.report.ReportNoticeBasis;

class FormPressTest {

  private static final FormPress PRESS = new FormPress(FormEdition.APRIL_2026);
  private static final Pattern TICKED =
      Pattern.compile("aria-label=\"已选\">√</span>\\s*(?:（(.)）)?([^<]+)<");

  private static String page(OfficialForm form, List<DomainEvent> facts) {
    return PRESS.html(FormFacts.order(form), FormFacts.AT, facts, Reading.CLEAR);
  }

  private static List<String> ticked(String page) {
    return TICKED.matcher(page).results().map(box -> box.group(2).strip()).toList();
  }

  /** An edition never changes: a form issued years ago is made again byte by byte. */
  @ParameterizedTest
  @EnumSource
  void editionGivesTheBytesThatItAlwaysGave(OfficialForm form) throws IOException {
    Properties digests = new Properties();
    try (InputStream file = FormPressTest.class.getResourceAsStream("2026-04.properties")) {
      digests.load(file);
    }

    FormFiles files = PRESS.print(FormFacts.order(form), FormFacts.AT, FormFacts.of(form)).files();

    assertThat(files.htmlSha256()).isEqualTo(digests.getProperty(form + ".HTML"));
    assertThat(files.pdfSha256()).isEqualTo(digests.getProperty(form + ".PDF"));
  }

  @ParameterizedTest
  @EnumSource
  void groundOfRefusalIsTickedAndNoOther(RefusalGround ground) {
    String page =
        page(
            OfficialForm.REFUSAL_DECISION,
            FormFacts.complaint(ground, TerminationGround.ABSENT_OR_REFUSES));

    assertThat(ticked(page)).containsExactly(Words.of(ground));
    assertThat(page).contains("属以下第〔" + ChineseText.numeral(ground.ordinal() + 1) + "〕项情形");
  }

  @ParameterizedTest
  @EnumSource
  void groundOfTerminationIsTickedAndNoOther(TerminationGround ground) {
    String page =
        page(
            OfficialForm.TERMINATION_DECISION,
            FormFacts.complaint(RefusalGround.OTHER_LAW, ground));

    assertThat(ticked(page)).containsExactly(Words.of(ground));
    assertThat(page).contains("以下第〔" + ChineseText.numeral(ground.ordinal() + 1) + "〕项情形");
  }

  @Test
  void consentsAndRequestsAreTickedAsFiled() {
    assertThat(ticked(page(OfficialForm.COMPLAINT_REGISTRATION, FormFacts.complaint())))
        .containsExactly("是", "否", "退还货款和服务费用", "赔偿损失");
  }

  @Test
  void noticeOfMediationSaysWhenWhereAndWho() {
    assertThat(page(OfficialForm.MEDIATION_NOTICE, FormFacts.complaint()))
        .contains("<u>2026年4月23日9时30分</u>", "<u>第一调解室</u>", "<u>调解员 3、调解员 4</u>")
        .contains("<u>5</u>日内", "1. 身份证明材料；2. 购物凭证。");
  }

  @Test
  void copyForTheOperatorIsAddressedToIt() {
    assertThat(
            PRESS.html(
                FormFacts.order(OfficialForm.MEDIATION_NOTICE, Side.RESPONDENT),
                FormFacts.AT,
                FormFacts.complaint(),
                Reading.CLEAR))
        .contains("<p class=\"to\"><u>某电器商行</u>：</p>");
  }

  @Test
  void agreementListsItsTerms() {
    assertThat(page(OfficialForm.MEDIATION_AGREEMENT, FormFacts.complaint()))
        .contains("1. 退还货款、服务费用 1299.00 元，于2026年5月1日前履行。", "2. 投诉人退回商品。");
  }

  @Test
  void anonymousReporterStaysSo() {
    assertThat(page(OfficialForm.REPORT_REGISTRATION, FormFacts.report(null)))
        .contains("匿名举报")
        .doesNotContain("null");
    assertThat(page(OfficialForm.ROUTING_NOTICE, FormFacts.report(null)))
        .contains("匿名举报人", "的举报。请你局");
  }

  @Test
  void resultCitesTheLawThatRequiresTellingIt() {
    assertThat(page(OfficialForm.REPORT_RESULT_NOTICE, FormFacts.report()))
        .contains("根据《中华人民共和国食品安全法》第一百一十五条的规定", "已经立案调查");
  }

  @Test
  void markupInWordsOfPeopleStaysText() {
    List<DomainEvent> facts = new ArrayList<>(FormFacts.complaint());
    facts.add(
        new ComplaintRefused(
            "C-1",
            FormFacts.AT,
            RefusalGround.OTHER_LAW,
            FormFacts.text("<script>alert(1)</script>"),
            List.of()));

    assertThat(page(OfficialForm.REFUSAL_DECISION, facts))
        .contains("&lt;script&gt;")
        .doesNotContain("<script>");
  }

  @ParameterizedTest
  @EnumSource
  void maskedCopyShowsNobody(OfficialForm form) {
    String page =
        PRESS.html(FormFacts.order(form), FormFacts.AT, FormFacts.of(form), Reading.MASKED);

    assertThat(page)
        .contains("副本：个人信息已遮盖")
        .doesNotContain("投诉人 017", FormFacts.PHONE, "解放路", "样例证件", "电饭煲", "经办人 8");
  }

  @ParameterizedTest
  @EnumSource
  void hiddenCopyShowsNothingAtAllOfPeople(OfficialForm form) {
    assertThat(PRESS.html(FormFacts.order(form), FormFacts.AT, FormFacts.of(form), Reading.HIDDEN))
        .doesNotContain("投***", "0017", "经***");
  }

  @ParameterizedTest
  @EnumSource
  void formWithNothingToTellIsNotPrinted(OfficialForm form) {
    assertThatThrownBy(
            () -> PRESS.html(FormFacts.order(form), FormFacts.AT, List.of(), Reading.CLEAR))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The file holds no ");
  }

  @Test
  void everyMemberOfTheListsHasItsWords() {
    for (Class<? extends Enum<?>> list :
        List.of(
            OfficialForm.class,
            RemedyRequested.class,
            RefusalGround.class,
            TerminationGround.class,
            RecoveryType.class,
            ReportNoticeBasis.class)) {
      for (Enum<?> member : list.getEnumConstants()) {
        assertThat(Words.of(member)).as(member.name()).isNotBlank();
      }
    }
  }

  @Test
  void pageIsTheHtmlFile() {
    PrintedForm printed =
        PRESS.print(
            FormFacts.order(OfficialForm.ACCEPTANCE_DECISION), FormFacts.AT, FormFacts.complaint());

    assertThat(new String(printed.bytes(FormFormat.HTML), StandardCharsets.UTF_8))
        .isEqualTo(page(OfficialForm.ACCEPTANCE_DECISION, FormFacts.complaint()))
        .startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\"");
  }
}
