package io.gongkai.contracts.request;

import java.util.List;

/**
 * One form became several cases of their own (one matter, one application); this case is counted no
 * more.
 */
public record ApplicationSplit(String ref, List<String> parts) {}
