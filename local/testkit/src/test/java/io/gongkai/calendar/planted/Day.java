package io.gongkai.calendar.planted;

public class Day {}
