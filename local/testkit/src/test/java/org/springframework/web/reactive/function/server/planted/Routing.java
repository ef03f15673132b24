package org.springframework.web.reactive.function.server.planted;

public class Routing {}
