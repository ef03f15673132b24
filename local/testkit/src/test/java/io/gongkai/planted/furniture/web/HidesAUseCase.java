package io.gongkai.planted.furniture.web;

@io.gongkai.kit.UseCase
class HidesAUseCase {}
