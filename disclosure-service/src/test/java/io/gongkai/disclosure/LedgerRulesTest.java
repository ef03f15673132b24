package io.gongkai.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class LedgerRulesTest {

  private final String organ = City.founded().organ;

  @Test
  void a_step_that_happens_once_is_refused_when_it_comes_differently() {
    assertThat(
            codes(
                "document.made D1 2024-01-01 'type':'POLICY','title':'题','category':1",
                "document.published D1 2024-01-02",
                "document.published D1 2024-01-03",
                "document.made D1 2024-01-03 'type':'OTHER','title':'题','category':1",
                "document.repealed D1 2024-01-04",
                "document.repealed D1 2024-01-05 'reason':'再废'",
                "document.withdrawn D1 2024-01-05",
                "document.withdrawn D1 2024-01-06"))
        .containsExactly(
            "applied",
            "applied",
            "step-not-lawful",
            "step-not-lawful",
            "applied",
            "step-not-lawful",
            "applied",
            "step-not-lawful");
  }

  @Test
  void the_same_line_twice_in_one_batch_is_applied_once() {
    String line = "document.made D2 2024-01-01 'type':'POLICY','title':'题','category':1";
    assertThat(codes(line, line)).containsExactly("applied", "unchanged");
  }

  @Test
  void order_is_checked_within_a_document_and_by_day() {
    assertThat(
            codes(
                "document.made D3 2024-01-05 'type':'POLICY','title':'题','category':1",
                "document.published D3 2024-01-04",
                "document.published D3 2024-01-05T23:00:00+08:00",
                "document.amended D3 2024-01-05T01:00:00+08:00"))
        .containsExactly("applied", "before-last-step", "applied", "applied");
  }

  @Test
  void a_step_on_nothing_is_refused() {
    assertThat(
            codes(
                "document.published NONE 2024-01-05",
                "site.closed NONE 2024-01-05 'reason':'关'",
                "interpretation.published E0 2024-01-05 'document':'NONE','form':'QA','title':'问'"))
        .containsOnly("unknown-subject");
  }

  @Test
  void an_organ_that_nobody_registered_does_not_act() {
    List<JsonNode> answers =
        Ledger.send(
            Ledger.of(
                "{'kind':'fees.collected','organ':'NOBODY','ref':'F1','at':'2024-01-01','amount':'1'}"));
    assertThat(Ledger.codes(answers)).containsExactly("unknown-subject");
  }

  @Test
  void an_organ_acts_from_the_line_that_registers_it() {
    String code = "N" + organ;
    assertThat(
            Ledger.codes(
                Ledger.send(
                    Ledger.of(
                        organ(code, code, "甲局"),
                        line("fees.collected", code, "F1", "2024-01-01", "'amount':'1.5'"),
                        organ(code, code, "乙局"),
                        organ(code, code + "2", "乙局")))))
        .containsExactly("applied", "applied", "step-not-lawful", "bad-value");
  }

  @Test
  void a_number_is_unique_within_its_family_only() {
    assertThat(
            codes(
                "administration.items N1 2024-01-01 'item':'FEES','count':3",
                "administration.decisions N1 2024-01-01 'item':'FEES','count':3",
                "fees.collected N1 2024-01-01 'amount':'3'",
                "fees.collected N1 2024-01-01 'amount':'3.00'",
                "fees.collected N1 2024-01-01 'amount':'3.001'",
                "procurement.concluded N1 2024-01-01 'title':'采购','amount':'-1'"))
        .containsExactly(
            "applied", "step-not-lawful", "applied", "unchanged", "bad-amount", "bad-amount");
  }

  @Test
  void a_site_is_opened_once_and_closed_once() {
    assertThat(
            codes(
                "site.registered S1 2024-01-01 'type':'WECHAT','name':'公众号','code':'anything'",
                "site.registered S1 2024-01-02 'type':'WECHAT','name':'公众号'",
                "site.closed S1 2023-12-31 'reason':'关'",
                "site.closed S1 2024-01-02 'reason':'关'",
                "site.closed S1 2024-01-03 'reason':'关'"))
        .containsExactly(
            "applied", "step-not-lawful", "before-last-step", "applied", "step-not-lawful");
  }

  @Test
  void an_interpretation_follows_its_document_in_the_same_batch() {
    assertThat(
            codes(
                "document.made D9 2024-01-05 'type':'POLICY','title':'题','category':1",
                "interpretation.published E9 2024-01-01 'document':'D9','form':'TEXT','title':'解读'",
                "interpretation.published E9 2024-01-02 'document':'D9','form':'TEXT','title':'解读'",
                "catalogue.published K9 2024-01-05 'field':'养老服务','items':0"))
        .containsExactly("applied", "applied", "step-not-lawful", "applied");
  }

  private List<String> codes(String... steps) {
    String[] lines = new String[steps.length];
    for (int i = 0; i < steps.length; i++) {
      String[] parts = steps[i].split(" ", 4);
      String more = parts.length == 4 ? parts[3] : "";
      lines[i] = line(parts[0], organ, parts[1], parts[2], more);
    }
    return Ledger.codes(Ledger.send(Ledger.of(lines)));
  }

  private static String organ(String organ, String ref, String name) {
    String more = "'name':'" + name + "','level':'DEPARTMENT','division':'990001'";
    return line("organ", organ, ref, "2020-01-01", more);
  }

  private static String line(String kind, String organ, String ref, String at, String more) {
    return "{'kind':'%s','organ':'%s','ref':'%s','at':'%s'%s}"
        .formatted(kind, organ, ref, at, more.isEmpty() ? "" : "," + more);
  }
}
