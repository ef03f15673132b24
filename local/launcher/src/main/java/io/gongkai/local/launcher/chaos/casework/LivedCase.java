package io.gongkai.local.launcher.chaos.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A case as it was lived through from outside: what the platform has said yes to, in order. */
public final class LivedCase {

  /** A letter that was issued. */
  public record Issued(String id, String kind, boolean delivered) {}

  private final String application;
  private final String key;
  private final boolean stranger;
  private final List<String> facts = new ArrayList<>();
  private final Map<String, Issued> letters = new LinkedHashMap<>();
  private String id = "";
  private long version;
  private String access = "";
  private String handle = "";

  /** {@code application} is sent under this key. */
  LivedCase(String application, String key, boolean stranger) {
    this.application = application;
    this.key = key;
    this.stranger = stranger;
  }

  public String id() {
    return id;
  }

  /** The types of its facts, as they must lie in the store. */
  public List<String> facts() {
    return List.copyOf(facts);
  }

  /** The letters that must be there, in the order of issue. */
  public List<Issued> letters() {
    return List.copyOf(letters.values());
  }

  /** Whether its applicant has no account, but number and code. */
  public boolean isStrangers() {
    return stranger;
  }

  /** Number and code as they were shown, or empty. */
  String access() {
    return access;
  }

  String application() {
    return application;
  }

  String key() {
    return key;
  }

  long version() {
    return version;
  }

  String path() {
    return "/api/v1/applications/" + id;
  }

  /** What the applicant shows with every call on the case. */
  Map<String, String> shown() {
    return handle.isEmpty() ? Map.of() : Map.of("Case-Access", handle);
  }

  void submitted(String newId, String numberAndCode) {
    id = newId;
    access = numberAndCode;
    took("Submitted");
  }

  void opened(String newHandle) {
    handle = newHandle;
  }

  void took(String fact) {
    facts.add(fact);
    version++;
  }

  void issued(String letter, String kind) {
    letters.put(kind, new Issued(letter, kind, false));
  }

  Issued letter(String kind) {
    Issued issued = letters.get(kind);
    if (issued == null) {
      throw new IllegalStateException("no letter " + kind);
    }
    return issued;
  }

  void delivered(String kind) {
    letters.put(kind, new Issued(letter(kind).id(), kind, true));
  }
}
