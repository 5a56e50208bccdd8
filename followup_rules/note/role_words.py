"""Ordinary words of roles, written small inside a sentence: data for ``role``, in folded form.

A further language is a further entry; German writes its nouns with a capital and has none.
"""

from typing import Final

ROLE_WORDS: Final[dict[str, frozenset[str]]] = {
    "en": frozenset(
        """
        quantity partie pastry sous de crew cabin dock yard floor shift shared first-line
        second-line site-based
        culture
        work
        remote
        a account accountant accounts acquisition acting actuarial actuary administrative
        administrator adviser advisor agent ai an analyst analytics and animal animator
        apprentice architect archivist area art artist assistant associate assurance at attorney
        audit auditor author automation back backend baker bakery banking barista barrister
        bartender benefits biology bookkeeper branch brand broker builder building business
        buyer by captain care caregiver carer carpenter cashier chain change charity chef
        chemical chemistry chief civil claims cleaner clerk client clinical cloud coach
        commercial communication communications community compensation compliance construction
        consultant content controller cook coordinator copywriter corporate counsel counsellor
        counselor courier creative credit curator customer cybersecurity data database day
        delivery dental dentist deputy designer desk developer development diesel dietitian digital
        director dispatcher district doctor doctoral drama driver early editor education
        electrical electrician end energy engagement engineer english entry environmental estate
        estimator event events executive experience expert facilities facility family fashion
        fellow field finance financial first fitter fleet for front front-of-house frontend full
        fullstack fundraising game games gardener general generalist geography global government
        graduate graphic group growth guard guest hardware head health help history home hotel
        housing hr human illustrator in industrial information infrastructure innovation
        inspector instructor insurance intelligence interaction interim interior intern
        international interpreter inventory investigator investment it joiner journalist journeyman
        judge junior
        key kitchen lab laboratory laborer labourer language languages lawyer lead leader
        learning lecturer legal level librarian licensed line logistics machine machinist
        maintenance manager managing manufacturing marketing mathematics maths mechanic
        mechanical media medical mental merchandiser mid midwife mobile motion museum music national
        needs network networks night nurse nursery of office officer on operational operations
        operator optometrist owner paralegal paramedic part partner payroll people performance
        pharmacist photographer physician physics physio physiotherapist pilot planner planning
        platform plumber policy postdoc postdoctoral practical practitioner press primary
        principal process procurement producer product production professor program programme
        project property psychologist public purchaser purchasing quality radiographer real
        receptionist recruiter regional registered registrar relations release reliability reporter
        representative research researcher resources restaurant retail risk safety sales
        scheduler school science scientist second secondary secretary security senior service
        services shift shipping shop site social software solicitor sourcer special specialist
        stack staff store strategic strategy structural student success supervisor supply
        support surgeon surgical surveyor system systems talent tax teacher teaching team
        technical technician technology test testing the therapist time to trader trading train
        trainee trainer training transformation translator transport treasury tutor underwriter
        underwriting user vet veterinarian veterinary vice visual volunteer waiter waitress ward
        warehouse
        web welder with worker writer years youth
        """.split()  # noqa: SIM905  # a word list reads better so
    ),
    "fr": frozenset(
        """
        achats acheteur acheteuse adjoint adjointe affaires agent agente analyste animateur
        animatrice architecte assistant assistante au aux avocat avocate back backend chantier
        chargé chargée chef cheffe chercheur chercheuse client clients clientèle commercial
        commerciale communication comptabilité comptable conseiller conseillère consultant
        consultante contrôleur contrôleuse coordinateur coordinatrice cuisinier cuisinière d' de
        des designer directeur directrice données droit du développeur développeuse en end
        enseignant enseignante et finance financier financière formateur formatrice front
        frontend full gameplay gestion gestionnaire graphiste humaines infirmier infirmière
        informatique ingénieur ingénieure jeux junior juriste l' la le lead les logiciel
        logiciels logistique maintenance marketing mobile médecin méthodes opérateur opératrice
        paie production produit produits professeur professeure programmeur programmeuse projet
        projets pédagogique pédiatrie pédiatrique qualité rayon recherche recrutement
        responsable ressources rédacteur rédactrice réseau réseaux secrétaire secteur senior
        service site social soins stack système systèmes sécurité technicien technicienne
        travaux vendeur vendeuse vente ventes web à équipe études partie cuisine salle nuit jour
        pâtissier pâtissière boulanger boulangère maçon électricien électricienne plombier
        aide soignant soignante puériculture bloc urgences école écoles collège lycée
        bibliothécaire libraire traducteur traductrice journaliste psychologue éducateur
        éducatrice chauffeur livreur caissier caissière serveur serveuse barman réceptionniste
        approvisionnements fournisseurs entrepôt exploitation transport numérique contenu marque
        marché marchés grands comptes export sinistres assurance crédit risques audit interne
        """.split()  # noqa: SIM905  # a word list reads better so
    ),
    "es": frozenset(
        """
        a abogada abogado administración administrativa administrativo al almacén ambiental
        ambientales analista arquitecta arquitecto asesor asesora asesoría asistente atención
        audiovisual aula automatización auxiliar ayudante backend banca biblioteca bibliotecaria
        bibliotecario biología bióloga biólogo calidad camarera camarero camión campo carpintera
        carpintero centro ciencia ciencias científica científico civil cliente clientes clínica
        clínico cocina cocinas cocinera cocinero comercial comprador compradora compras
        comunicación comunitaria comunitario con conductor conductora consultor consultora
        consumo contabilidad contable contenido contenidos control coordinador coordinadora
        corporativa corporativo costes creativa creativo cuenta cuentas cuidados cultural datos
        de del dependienta dependiente derecho desarrollador desarrolladora desarrollo despacho
        digital digitales dirección director directora diseñador diseñadora diseño distribución
        docente documentación e economía económica económico editor editora educación educativa
        educativo el electricista eléctrica eléctrico empleo empresas en energía enfermera
        enfermero enfermería especialista estrategia estudios eventos experiencia exportación
        farmacia farmacéutica farmacéutico finanzas fisioterapeuta formación fotografía frontend
        full física físico general gerente gestión gestor gestora gráfica gráfico hostelería
        hotel humanos idiomas importación impuestos industrial infantil informática informático
        ingeniera ingeniero ingeniería inglés innovación instalaciones inteligencia
        internacional inversiones investigación investigador investigadora jardinería jefa jefe
        junior jurídica jurídico la laboral laboratorio las lengua literatura logística los
        línea maestra maestro mantenimiento mar marketing matemáticas mecánica mecánico
        mediación mediador mediadora medio medios mercados monitor monitora montaje museo
        máquinas médica médico móvil música nacional negocio negocios nómina nóminas o obra
        oficina operaciones operador operadora operaria operario organización orientación
        orientador orientadora paliativos para patrimonio pedagoga pedagogo pediatría peluquera
        peluquero periodista personal personas plan planificación planta política políticas por
        primaria procesos procurador procuradora producción producto productos profesor
        profesora programa programador programadora programas protección proveedores proyecto
        proyectos psicología psicóloga psicólogo publicidad pública público química químico
        recepcionista recepción reclutamiento recursos redactor redactora redes regional
        relaciones residencia responsable riesgos sala salud sanitaria sanitario secretaria
        secretario sector secundaria seguridad seguros selección senior servicio servicios sin
        sistema sistemas socia social sociales socio software soldador soldadora soporte stack
        subdirector subdirectora supervisor supervisora talento taller teatro telecomunicaciones
        terapeuta territorial tesorería tienda trabajador trabajadora traductor traductora
        transporte turismo turno técnica técnico urbana urbano urgencias usuario usuarios
        vendedor vendedora ventas veterinaria veterinario videojuegos web y zona ámbito área
        ética
        """.split()  # noqa: SIM905  # a word list reads better so
    ),
    "pt": frozenset(
        """
        a administrativa administrativo administração advocacia advogada advogado analista
        armazém arquiteta arquiteto assistente auxiliar backend biologia chefe cliente clientes
        comercial comprador compradora compras comunicação consultor consultora contabilidade
        contabilista contador contadora coordenador coordenadora cozinheira cozinheiro cível da
        dados das de desenvolvedor desenvolvedora desenvolvimento design designer direito
        diretor diretora do docente dos e em enfermagem enfermeira enfermeiro engenharia
        engenheira engenheiro especialista finanças frontend full gerente gestor gestora humanos
        investigador investigadora investigação junior júnior logística loja manutenção
        marketing matemática médica médico móvel negócio negócios o obra obras operador
        operadora pesquisa pesquisador pesquisadora pleno produto produtos produção professor
        professora programador programadora projeto projetos qualidade recrutamento recursos
        redator redatora redes responsável segurança seleção senior sistema sistemas software
        stack supervisor supervisora supervisão sénior sênior técnica técnico vendas vendedor
        vendedora web back end front cozinha externo externa interno interna estágio
        estagiária estagiário
        noturno noturna atendimento caixa pedreiro fisioterapeuta hospitalar psicóloga psicólogo
        nutricionista farmacêutica farmacêutico técnica dentista rececionista
        pediátrica pediátrico motorista recepcionista garçom
        garçonete padeiro padeira confeiteira confeiteiro eletricista mecânico mecânica jurídico
        jurídica financeiro financeira administrativo pedagógica pedagógico jornalista
        psicóloga psicólogo fisioterapeuta nutricionista farmacêutica farmacêutico enfermagem
        laboratório suporte atacado varejo marca conteúdo eventos crédito cobrança transporte
        """.split()  # noqa: SIM905  # a word list reads better so
    ),
}
