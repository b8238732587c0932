"""Orders to the coach in other languages and in letters spaced out."""

from __future__ import annotations

from spotter.coaching.guardrails.signs import Containing, Sign, in_order, near, said

FOREIGN_ORDERS: tuple[Sign, ...] = (
    # German, Dutch
    in_order(
        "ignoriere, ignorier, ignorieren, vergiss, missachte, umgehe, negeer, vergeet, omzeil",
        (
            "anweisungen, anweisung, regeln, vorgaben, instruktionen, richtlinien, instructies, regels, alles, "
            "richtlijnen, aanwijzingen, prompt"
        ),
        within=6,
    ),
    near(
        "zeige, zeig, verrate, nenne, gib, drucke, toon, laat, geef, wiederhole, herhaal",
        "systemprompt, system prompt, prompt, systemanweisung*, systeemprompt, systeeminstructies",
        within=6,
    ),
    said(
        "du bist jetzt ein, du bist nun, ab jetzt bist du, je bent nu een, keine einschrankungen, "
        "ohne einschrankungen, zonder beperkingen"
    ),
    # Spanish, Portuguese, Italian, French
    in_order(
        (
            "ignora, ignorar, ignore, ignorez, ignoren, olvida, olvide, olvidate, esquece, esqueca, desconsidere, "
            "dimentica, oublie, oubliez, desobedece, omite"
        ),
        (
            "instrucciones, reglas, normas, instrucoes, regras, istruzioni, regole, instructions, consignes, regles, "
            "directives, directrices, diretrizes"
        ),
        within=6,
        unless="coach's instructions, my coach",
    ),
    near(
        (
            "muestra, mostra, muestrame, mostre, affiche, montre, revela, revele, imprime, stampa, repete, repite, "
            "ripeti, dis moi, dime"
        ),
        "prompt, sistema, systeme, instrucciones iniciales, consignes",
        within=6,
    ),
    said(
        "sin filtros, sin restricciones, sem restricoes, sem filtros, senza filtri, senza restrizioni, sans filtre, "
        "sans restriction, sans restrictions, ahora eres, agora voce e, tu es maintenant, ora sei"
    ),
    # Polish
    in_order(
        "zignoruj, ignoruj, zapomnij, pomin",
        "instrukcje, instrukcji, zasady, zasadach, polecenia, wytyczne, instrukcjach",
        within=6,
    ),
    near("pokaz, ujawnij, wypisz, podaj", "prompt, systemowy, instrukcje systemowe", within=5),
    # Chinese, Japanese, Russian, Korean
    Containing(
        (
            ("忽略", "无视", "無視", "忘记", "忘れ", "忘掉", "不要遵守", "绕过", "무시", "잊어"),
            ("指令", "指示", "规则", "規則", "提示", "命令", "ルール", "プロンプト", "지시", "규칙", "명령"),
        )
    ),
    Containing(
        (
            ("显示", "顯示", "输出", "告诉", "表示", "見せ", "教えて", "出力", "透露", "보여"),
            ("系统提示", "系統提示", "提示词", "システムプロンプト", "시스템 프롬프트"),
        )
    ),
    Containing(
        (
            ("игнорир", "проигнорир", "забудь", "забудьте", "отмени", "обойди"),
            ("инструкц", "правил", "указани", "команд", "ограничен", "промпт"),
        )
    ),
    Containing((("покажи", "выведи", "раскрой", "напечатай", "повтори"), ("промпт", "системн"))),
    # Letters spaced out, once put together
    Containing(
        (
            (
                "ignoreall",
                "ignoreprevious",
                "ignoreyour",
                "ignorethe",
                "disregardall",
                "disregardprevious",
                "disregardyour",
                "forgetall",
                "forgetyour",
                "systemprompt",
                "revealyour",
                "bypassyour",
                "jailbreak",
            ),
        )
    ),
)
