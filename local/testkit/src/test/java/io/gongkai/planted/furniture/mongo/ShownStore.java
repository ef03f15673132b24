package io.gongkai.planted.furniture.mongo;

public class ShownStore {}
